import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { Description } from '#domain/delivery/description.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { decodeText } from '../csv/decode-text.ts';
import { findFiles } from '../find-files.ts';
import { LIMITS } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';
import { readBoundaries } from './read-boundaries.ts';
import type { BorderFeature } from './read-geojson.ts';
import { readGeojson } from './read-geojson.ts';

/**
 * Reads the boundary files of a description, each once. The hash covers the files and what the description makes of them: the same
 * file read by another key property gives other areas.
 */
export async function loadBoundaries(folder: string, description: Description, descriptionFile: string, findings: FindingList): Promise<{ boundaries: Boundaries; sha256: string }> {
	const names = [...new Set(description.borders.flatMap((b) => b.sources.flatMap((s) => ('file' in s.from ? [s.from.file] : []))))];
	const hash = createHash('sha256').update(JSON.stringify([description.settings.levels, description.borders]));
	const features = new Map<string, readonly BorderFeature[]>();
	for (const name of names) {
		const found = await findFiles(folder, name);
		const read = found.kind === 'files' && found.names[0] !== undefined ? await readBytes(join(folder, found.names[0]), LIMITS.fileBytes) : { kind: 'missing' as const };
		if (read.kind !== 'bytes') {
			findings.add(name, read.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({
				value: name, message: read.kind === 'missing' ? `Die Grenzen „${name}“ fehlen im Lieferordner.` : 'Die Datei ist größer als 50 MiB.',
				advice: read.kind === 'missing' ? 'Legen Sie die Datei dazu, oder berichtigen Sie „datei“.' : 'Vereinfachen Sie die Grenzen vor dem Export.'
			}));
			continue;
		}
		hash.update(read.bytes);
		const decoded = decodeText(read.bytes, null);
		features.set(name, readGeojson(decoded.kind === 'text' ? decoded.text : '', name, findings));
	}
	// With a file missing every area would lack the one above it: that would only hide the one thing to do.
	if (findings.blocks) return { boundaries: { areas: [], geometries: [] }, sha256: '' };
	const boundaries = readBoundaries(description, (file) => features.get(file) ?? [], descriptionFile, findings);
	return { boundaries, sha256: hash.digest('hex') };
}
