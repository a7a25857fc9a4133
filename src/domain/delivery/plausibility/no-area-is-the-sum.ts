import { CELL } from '../../base-figure/figure-table.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';

/** In fewer areas, or of fewer people or things, one may well be as large as all others together. */
const FEWEST_AREAS = 4;
const SMALL = 200;

/** An area whose numbers are those of all others together, in every column: a row of totals under the key of an area. */
export function noAreaIsTheSum(store: TableStore): void {
	for (const table of store.tables()) {
		const row = table.space.figure.kind === 'supplied' ? undefined : sumRow(table);
		const area = table.frame.areas[row ?? -1];
		const column = [...table.columns.values()][0] ?? 0;
		if (row !== undefined && area !== undefined) store.findings.add(table.fileOf(column), 'area-equals-sum', 'warns', () => ({
			...table.placeOf(column, row), value: area.code,
			message: `„${table.space.figure.title}“, ${table.period.key}: ${area.name} (${area.code}) hat genau so viele wie alle anderen Gebiete zusammen. Das sieht nach einer Summenzeile aus.`,
			advice: 'Ist es die Summe, nennen Sie den Schlüssel unter „summenzeilen“ oder streichen Sie die Zeile.'
		}));
	}
}

/** The one row that is half of the whole in every column that has enough. */
function sumRow(table: OpenTable): number | undefined {
	let candidate: number | undefined;
	for (const column of table.columns.values()) {
		let [sum, known, largest] = [0, 0, -1];
		for (let row = 0; row < table.areas; row++) {
			const cell = column * table.areas + row;
			const value = table.values[cell] ?? 0;
			if (table.states[cell] !== CELL.KNOWN || value <= 0) continue;
			sum += value;
			known++;
			if (largest < 0 || value > (table.values[column * table.areas + largest] ?? 0)) largest = row;
		}
		if (known <= FEWEST_AREAS || sum < 2 * SMALL) continue;
		if ((table.values[column * table.areas + largest] ?? 0) * 2 !== sum || (candidate !== undefined && candidate !== largest)) return undefined;
		candidate = largest;
	}
	return candidate;
}
