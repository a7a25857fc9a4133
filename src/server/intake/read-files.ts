import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import { checkNamedAreas } from '#domain/delivery/areas/check-named-areas.ts';
import { checkAreaSums } from '#domain/delivery/sums/check-area-sums.ts';
import { checkGroupSums } from '#domain/delivery/sums/check-group-sums.ts';
import type { RatioColumn } from '#domain/delivery/sums/check-ratios.ts';
import { checkRatios } from '#domain/delivery/sums/check-ratios.ts';
import { checkRelations } from '#domain/delivery/sums/check-relations.ts';
import { describedColumnNames } from '#domain/delivery/reading/file-columns.ts';
import { checkPlausibility } from '#domain/delivery/plausibility/check-plausibility.ts';
import { earlierTables } from '#domain/delivery/tables/earlier-tables.ts';
import { readFigures } from '#domain/delivery/reading/read-figures.ts';
import type { TableStore } from '#domain/delivery/tables/table-store.ts';
import type { CheckedFile } from '#domain/delivery/delivery.ts';
import type { Description, FileDescription } from '#domain/delivery/description.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { Progress } from '#server/base/progress.ts';
import { findFiles } from './find-files.ts';
import { LIMITS } from './limits.ts';
import { readBytes } from './read-bytes.ts';
import type { OtherEntries } from './read-table-file.ts';
import { readTableFile } from './read-table-file.ts';
import { Workbooks } from './xlsx/workbooks.ts';

/** All described tables, one after the other (one file in memory at a time), then the checks that need all of them. */
export async function readFiles(folder: string, description: Description, descriptionFile: string, store: TableStore, before: readonly FigureTable[], progress: Progress): Promise<CheckedFile[]> {
	const { findings } = store;
	const entries = await findEntries(folder, description, descriptionFile, findings);
	const hashes = new Map<string, string>();
	const ratios: RatioColumn[] = [];
	const workbooks = new Workbooks(progress);
	for (const { file, names } of entries) for (const name of names) {
		const read = await readBytes(join(folder, name), LIMITS.fileBytes);
		const shown = shownName(name, entries.flatMap((e) => e.names));
		if (read.kind !== 'bytes') {
			reportUnreadable(shown, read.kind, findings);
			continue;
		}
		progress(`${shown} lesen`, 0, 1);
		hashes.set(shown, createHash('sha256').update(read.bytes).digest('hex'));
		const same = entries.filter((e) => e.names.includes(name) && e.file.sheet === file.sheet).map((e) => e.file);
		const sheet = await readTableFile(read.bytes, shown, file, othersOf(file, same), workbooks, findings);
		if (sheet !== undefined) findings.within(sheet.name, () => { ratios.push(...readFigures(sheet, file, same.flatMap(describedColumnNames), store)); });
	}
	progress('Summen und Auffälligkeiten prüfen', 0, 1);
	checkGroupSums(store);
	checkAreaSums(store);
	checkRelations(store, descriptionFile);
	checkNamedAreas(store, descriptionFile);
	for (const ratio of ratios) findings.within(ratio.sheet.name, () => checkRatios(ratio, store));
	store.earlier = earlierTables(before, store);
	checkPlausibility(store);
	if (store.tables().length === 0 && !findings.blocks) findings.add(descriptionFile, 'nothing-delivered', 'blocks', () => ({ message: 'Keine der beschriebenen Dateien enthält Zahlen.', advice: 'Prüfen Sie, ob Ordner und Beschreibung zusammengehören.' }));
	if (findings.blocks) return [];
	return checkedFiles(store, hashes);
}

/** `same`: all entries that read the same table. */
function othersOf(file: FileDescription, same: readonly FileDescription[]): OtherEntries {
	const lines = same.flatMap((other) => other.lines ?? []);
	return { first: same[0] === file, lines: lines.length < same.length ? null : lines };
}

/** The name alone, as a person knows the file; with its folder where two folders have a file of that name. */
function shownName(name: string, all: readonly string[]): string {
	const alone = basename(name);
	return new Set(all.filter((other) => basename(other) === alone)).size > 1 ? name : alone;
}

/** Which files each entry of the description means. */
async function findEntries(folder: string, description: Description, descriptionFile: string, findings: FindingList): Promise<{ file: FileDescription; names: readonly string[] }[]> {
	const entries: { file: FileDescription; names: readonly string[] }[] = [];
	for (const file of description.files) {
		const found = await findFiles(folder, file.pattern);
		if (found.kind === 'outside') reportOutside(file.pattern, descriptionFile, findings);
		else {
			if (found.names.length === 0) reportNone(file.pattern, found.pattern, descriptionFile, findings);
			entries.push({ file, names: found.names });
		}
	}
	return entries;
}

/** Tables stand with the first file that contributed to them. */
function checkedFiles(store: TableStore, hashes: ReadonlyMap<string, string>): CheckedFile[] {
	return [...hashes].map(([file, sha256]) => ({
		file, sha256,
		tables: store.tables().filter((t) => t.firstFile === file).map((t) => t.finish(t.space.figure.additivity[t.frame.level] === 'additive-with-rest'))
	}));
}

function reportOutside(pattern: string, file: string, findings: FindingList): void {
	findings.add(file, 'outside-folder', 'blocks', () => ({ value: pattern, message: `„${pattern}“ führt aus dem Lieferordner hinaus.`, advice: 'Nennen Sie nur Dateien im Lieferordner, mit Pfaden relativ zu ihm.' }));
}

function reportNone(pattern: string, isPattern: boolean, file: string, findings: FindingList): void {
	if (isPattern) findings.add(file, 'pattern-without-match', 'warns', () => ({ value: pattern, message: `Zum Muster „${pattern}“ gibt es keine Datei.`, advice: 'Prüfen Sie das Muster, oder liefern Sie die Dateien nach.' }));
	else findings.add(pattern, 'missing-file', 'blocks', () => ({ value: pattern, message: `Die Datei „${pattern}“ fehlt im Lieferordner.`, advice: 'Legen Sie die Datei dazu, oder streichen Sie sie aus der Beschreibung.' }));
}

function reportUnreadable(file: string, kind: 'missing' | 'too-large', findings: FindingList): void {
	if (kind === 'missing') findings.add(file, 'missing-file', 'blocks', () => ({ message: 'Die Datei ist verschwunden, während gelesen wurde.', advice: 'Wiederholen Sie die Prüfung.' }));
	else findings.add(file, 'file-too-large', 'blocks', () => ({ message: 'Die Datei ist größer als 50 MiB.', advice: 'Teilen Sie sie, zum Beispiel nach Jahren.' }));
}
