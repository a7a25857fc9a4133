import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a delivered folder with fewer rows: a whole city takes too long at every run, and some of its years tell as much. Every header line stays. */
export function takePart(folder: string, keep: (file: string, line: string) => boolean): string {
	const part = mkdtempSync(join(tmpdir(), 'keck-part-'));
	for (const whole of ['geo', 'facilities']) cpSync(join(folder, whole), join(part, whole), { recursive: true });
	mkdirSync(join(part, 'stats'));
	for (const file of readdirSync(join(folder, 'stats'))) {
		const [header = '', ...lines] = readFileSync(join(folder, 'stats', file), 'utf8').split('\n');
		writeFileSync(join(part, 'stats', file), [header, ...lines.filter((line) => line !== '' && keep(file, line)), ''].join('\n'));
	}
	return part;
}
