import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { Description } from '#domain/delivery/description.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { ListedArea } from '#domain/delivery/workbook/areas/listed-area.ts';
import { extendBoundaries } from '#domain/delivery/workbook/extend-boundaries.ts';
import { readBorderFile } from '../geodata/read-border-file.ts';
import { readBoundaries } from '../geodata/read-boundaries.ts';
import { LIMITS } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';
import { attachBorders } from './attach-borders.ts';
import { joinUpward } from './join-upward.ts';

/** The areas of a workbook, or those of the ledger with what the workbook adds, and what boundary files beside it draw. `file`: for findings. */
export async function areasOfWorkbook(description: Description, added: readonly ListedArea[], before: Boundaries | null, borderFiles: readonly string[], file: string, findings: FindingList): Promise<{ boundaries: Boundaries; boundariesSha256: string }> {
	const { settings } = description;
	const levels = settings.levels.map((l) => l.id);
	let boundaries = before === null ? readBoundaries(description, { polygons: () => [], rows: () => [] }, file, findings) : extendBoundaries(before, added, levels, settings.gebietsstaende.at(-1)?.id ?? '');
	for (const path of borderFiles) {
		const read = await readBytes(path, LIMITS.fileBytes);
		const name = basename(path);
		if (read.kind !== 'bytes') {
			findings.add(name, read.kind === 'missing' ? 'missing-file' : 'file-too-large', 'blocks', () => ({ message: 'Die Grenzdatei ist nicht da oder größer als 50 MiB.', advice: 'Legen Sie sie neben die Arbeitsmappe, wenn nötig vereinfacht.' }));
			continue;
		}
		const features = await readBorderFile(read.bytes, { file: name, layer: null, system: null }, findings);
		if (!findings.blocksFile(name)) boundaries = attachBorders(boundaries, features, name, findings);
	}
	if (borderFiles.length > 0) boundaries = joinUpward(boundaries, levels);
	return { boundaries, boundariesSha256: createHash('sha256').update(JSON.stringify(boundaries)).digest('hex') };
}
