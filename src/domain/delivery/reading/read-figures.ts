import type { FileDescription } from '../description.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnNamed } from '../sheet/sheet.ts';
import { checkColumns, columnsNamed, valueColumnNames } from './file-columns.ts';
import { fillTables } from './fill-tables.ts';
import type { RatioColumn } from '../sums/check-ratios.ts';
import type { Places } from './place-rows.ts';
import { placeRows } from './place-rows.ts';
import type { Numbers } from './read-numbers.ts';
import { readNumbers, signOfFile } from './read-numbers.ts';
import { planReading } from './reading-plan.ts';
import { reportUnknownAreas } from './report-areas.ts';
import { TotalRows } from './total-rows.ts';
import { checkSumRows } from '../sums/check-sum-rows.ts';
import type { TableStore } from '../tables/table-store.ts';

/**
 * One sheet → cells in the tables of the delivery. Everything wrong becomes a finding; what can be read is read on, so that one run
 * names all faults. Returns the ratio columns, which can be checked only when all files are in.
 */
export function readFigures(sheet: Sheet, description: FileDescription, alsoRead: readonly string[], store: TableStore): RatioColumn[] {
	if (!checkColumns(sheet, description, alsoRead, store.findings)) return [];
	if (sheet.rows === 0) {
		store.findings.add(sheet.file, 'empty-file', 'blocks', () => ({ message: 'Unter den Überschriften steht keine Zeile.', advice: 'Liefern Sie die Datei mit Daten oder streichen Sie sie aus der Beschreibung.' }));
		return [];
	}
	const elsewhere = signOfFile(columnsNamed(sheet, valueColumnNames(description)), description.signs);
	const placed = new Map<string, Places>();
	const placesFor = (period: FileDescription['readings'][number]['period']): Places => {
		const key = period?.key ?? '';
		let places = placed.get(key);
		if (places === undefined) placed.set(key, (places = placeRows(sheet, description, period, store)));
		return places;
	};
	const numbersOf = (name: string, whole: boolean): Numbers | undefined => {
		const column = columnNamed(sheet, name);
		return column && readNumbers(sheet, column, description, whole, elsewhere, store.findings);
	};
	const totals = new TotalRows();
	description.readings.forEach((reading) => {
		const plan = planReading(sheet, reading, placesFor(reading.period), store);
		const numbers = numbersOf(reading.column, plan.figures.every((f) => isCount(store, f)));
		if (numbers === undefined) return;
		const owner = { file: sheet.file, column: reading.column, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
		fillTables(sheet, plan, numbers, owner, store);
		checkSumRows(sheet, plan, numbers, owner, store);
		totals.compare(plan, numbers, owner, store);
	});
	const ratios = description.ratios.flatMap((check) => {
		const numbers = numbersOf(check.column, false);
		return numbers === undefined ? [] : [{ check, sheet, numbers, places: placesFor(check.period) }];
	});
	for (const { unknown } of placed.values()) reportUnknownAreas(unknown, sheet, description.area, totals.has, store);
	return ratios;
}

/** Only whole numbers make sense for it. */
export function isCount(store: TableStore, figure: number): boolean {
	const f = store.settings.baseFigures[figure];
	return f !== undefined && f.kind !== 'supplied' && f.secrecy === 'counts';
}
