import { basename, resolve } from 'node:path';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { withArms } from '#domain/kommune/with-arms.ts';
import { readArms } from './arms/read-arms.ts';
import { readGroupings } from './geodata/read-groupings.ts';
import { loadBoundaries } from './geodata/load-boundaries.ts';
import { LIMITS } from './limits.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadDelivery, Reader } from './read-described.ts';
import { readDescribed } from './read-described.ts';
import { readDescription } from './read-description.ts';

export type { ReadDelivery } from './read-described.ts';

/**
 * The station intake: a delivery folder and its description → everything that is wrong or odd, and if nothing blocks a checked
 * delivery. Keeps nothing, writes nothing. `descriptionPath` is absolute or relative to the working directory; file names in the
 * description are relative to the folder. What the reader knows to have counted before is compared with what comes, and nothing else.
 */
export async function readDelivery(folder: string, descriptionPath: string, reader: Reader = {}): Promise<ReadDelivery> {
	const file = basename(descriptionPath);
	const findings = new FindingList();
	const source = await readBytes(resolve(descriptionPath), LIMITS.descriptionBytes);
	if (source.kind !== 'bytes') {
		findings.add(file, source.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({
			message: source.kind === 'missing' ? 'Die Beschreibung gibt es nicht.' : 'Die Beschreibung ist zu groß.',
			advice: 'Prüfen Sie den Pfad; docs/how-to/describe-a-delivery.md zeigt, wie eine Beschreibung aussieht.'
		}));
		return { findings: findings.all(), delivery: null };
	}
	const parsed = readDescription(source.bytes.toString('utf8').replace(/^\ufeff/, ''), file);
	if (parsed.kind === 'faults') return { findings: [...parsed.findings], delivery: null };
	const { description, bytes } = await readGroupings(resolve(folder), parsed.description, findings);
	const { boundaries, sha256 } = await loadBoundaries(resolve(folder), description, file, findings, reader.progress);
	// Without areas every code would be unknown: first the borders, then the figures.
	if (findings.blocks) return { findings: findings.all(), delivery: null };
	const arms = description.armsFile === undefined ? null : await readArms(resolve(folder), description.armsFile, findings);
	const settings = arms === null ? description.settings : withArms(description.settings, arms);
	const more = arms === null ? bytes : [...bytes, Buffer.from(arms.content)];
	const settingsBytes = more.length === 0 ? source.bytes : Buffer.concat([source.bytes, ...more]);
	return readDescribed({ folder: resolve(folder), description: { ...description, settings }, file, boundaries, boundariesSha256: sha256, settingsBytes }, reader, findings);
}
