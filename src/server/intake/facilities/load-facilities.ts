import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { bordersDay } from '#domain/area/at-date.ts';
import { locator } from '#domain/facility/locate.ts';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { CheckedFacilities } from '#domain/delivery/delivery.ts';
import type { Description } from '#domain/delivery/description.ts';
import type { FacilitySource } from '#domain/delivery/description/facility-source.ts';
import { facilityColumns } from '#domain/delivery/facilities/facility-columns.ts';
import { takeFacilities } from '#domain/delivery/facilities/take-facilities.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { suggestion } from '#domain/delivery/nearest.ts';
import type { Progress } from '#server/base/progress.ts';
import { findFiles } from '../find-files.ts';
import { LIMITS } from '../limits.ts';
import { readBytes } from '../read-bytes.ts';
import { projectPoints } from './project-points.ts';
import type { RawPoints } from './raw-point.ts';
import { readPlaceTable } from './read-place-table.ts';
import { readPoints } from './read-points.ts';

/** The described lists of facilities, each checked; a list with a finding that blocks is left out. */
export async function loadFacilities(folder: string, { facilities, settings }: Description, boundaries: Boundaries, findings: FindingList, progress: Progress): Promise<CheckedFacilities[]> {
	const lists: CheckedFacilities[] = [];
	for (const source of facilities) {
		progress(`${basename(source.file)} lesen`, 0, 1);
		const bytes = await delivered(folder, source.file, findings);
		if (bytes === undefined) continue;
		const file = basename(source.file);
		const raw = source.place === null ? readPoints(bytes, file, findings) : await readPlaceTable(bytes, file, source, source.place, findings);
		if (raw === undefined || !hasColumns(raw, source, file, findings) || !isBearable(raw, file, findings)) continue;
		const rows = projectPoints(raw, source.system, file, findings);
		const locate = locator(settings.levels, boundaries, bordersDay(source.date, settings.gebietsstaende));
		const list = takeFacilities(rows, source, file, locate, findings);
		if (list.facilities.length === 0) findings.add(file, 'no-facilities', 'blocks', () => ({ message: 'In der Datei ist keine Einrichtung, die sich übernehmen lässt.', advice: 'Prüfen Sie die Hinweise zu dieser Datei, oder streichen Sie den Eintrag unter „einrichtungen“.' }));
		lists.push({ file, sha256: createHash('sha256').update(bytes).digest('hex'), list });
	}
	return lists;
}

async function delivered(folder: string, name: string, findings: FindingList): Promise<Buffer | undefined> {
	const found = await findFiles(folder, name);
	const read = found.kind === 'files' && found.names[0] !== undefined ? await readBytes(join(folder, found.names[0]), LIMITS.facilityBytes) : { kind: 'missing' as const };
	if (read.kind === 'bytes') return read.bytes;
	if (read.kind === 'missing') findings.add(name, 'missing-file', 'blocks', () => ({ value: name, message: `Die Einrichtungen „${name}“ fehlen im Lieferordner.`, advice: 'Legen Sie die Datei dazu, oder streichen Sie den Eintrag unter „einrichtungen“.' }));
	else findings.add(name, 'file-too-large', 'blocks', () => ({ value: name, message: 'Die Datei ist größer als 20 MiB.', advice: 'Liefern Sie nur die Spalten, die die Beschreibung nennt.' }));
	return undefined;
}

function hasColumns({ columns }: RawPoints, source: FacilitySource, file: string, findings: FindingList): boolean {
	const missing = facilityColumns(source).filter((name) => !columns.has(name));
	for (const name of missing) findings.add(file, 'missing-column', 'blocks', () => ({ column: name, message: `Die Spalte „${name}“ gibt es in der Datei nicht.`, advice: `Berichtigen Sie den Namen unter „einrichtungen“. Vorhanden: ${[...columns].slice(0, 12).join(', ')}.${suggestion(name, [...columns])}` }));
	return missing.length === 0;
}

function isBearable({ points }: RawPoints, file: string, findings: FindingList): boolean {
	if (points.length <= LIMITS.facilities) return true;
	findings.add(file, 'too-many-facilities', 'blocks', () => ({ message: `Die Liste hat ${points.length.toLocaleString('de-DE')} Einrichtungen; mehr als 50.000 nimmt der Atlas nicht auf.`, advice: 'Liefern Sie nur Einrichtungen der Kommune, und nur die Arten, die der Atlas zeigen soll.' }));
	return false;
}
