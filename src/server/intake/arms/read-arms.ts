import { join } from 'node:path';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { Arms } from '#domain/kommune/look.ts';
import { findFiles } from '../find-files.ts';
import { readBytes } from '../read-bytes.ts';
import { LIMIT, pngArms } from './png-arms.ts';
import { svgArms } from './svg-arms.ts';

/** The file that the description names, checked and cleaned; null with a finding where it cannot be taken. @param folder of the delivery */
export async function readArms(folder: string, name: string, findings: FindingList): Promise<Arms | null> {
	const found = await findFiles(folder, name);
	if (found.kind === 'outside') {
		findings.add(name, 'outside-folder', 'blocks', () => ({ value: name, message: 'Das Wappen liegt außerhalb des Lieferordners.', advice: 'Legen Sie die Datei in den Ordner.' }));
		return null;
	}
	const read = found.names[0] === undefined ? { kind: 'missing' as const } : await readBytes(join(folder, found.names[0]), LIMIT.bytes);
	if (read.kind !== 'bytes') {
		findings.add(name, read.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({
			value: name, message: read.kind === 'missing' ? `Das Wappen „${name}“ fehlt im Lieferordner.` : 'Das Wappen ist größer als 200 KiB.',
			advice: read.kind === 'missing' ? 'Legen Sie die Datei dazu, oder berichtigen Sie „wappen“.' : 'Speichern Sie es einfacher oder kleiner.'
		}));
		return null;
	}
	return /\.png$/i.test(name) ? pngArms(read.bytes, name, findings) : svgArms(read.bytes, name, findings);
}
