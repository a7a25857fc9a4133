import { join } from 'node:path';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { findFiles } from '../find-files.ts';
import { LIMITS } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';

/** The bytes of one file of the delivery. @param what it holds, for the finding where it is missing: „Die Grenzen“ */
export async function deliveredFile(folder: string, name: string, what: string, findings: FindingList): Promise<Buffer | undefined> {
	const found = await findFiles(folder, name);
	const read = found.kind === 'files' && found.names[0] !== undefined ? await readBytes(join(folder, found.names[0]), LIMITS.fileBytes) : { kind: 'missing' as const };
	if (read.kind === 'bytes') return read.bytes;
	findings.add(name, read.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({
		value: name, message: read.kind === 'missing' ? `${what} „${name}“ fehlen im Lieferordner.` : 'Die Datei ist größer als 50 MiB.',
		advice: read.kind === 'missing' ? 'Legen Sie die Datei dazu, oder berichtigen Sie „datei“.' : 'Vereinfachen Sie die Grenzen vor dem Export.'
	}));
	return undefined;
}
