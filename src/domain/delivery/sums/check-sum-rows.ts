import { CELL } from '../../base-figure/figure-table.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { formatFigure } from './format-figure.ts';
import type { Numbers } from '../reading/read-numbers.ts';
import type { ReadingPlan } from '../reading/reading-plan.ts';
import { sumMayDiffer } from './sum-tolerance.ts';
import type { Origin } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';
import { tableKey } from '../tables/table-store.ts';

/**
 * Rows of totals against the rows they sum: those of the same period, base figure and group in the same file. Where the total counts as
 * the figure of an upper level and the areas are declared not to add up, nothing is compared.
 */
export function checkSumRows(sheet: Sheet, plan: ReadingPlan, numbers: Numbers, owner: Origin, store: TableStore): void {
	const { periods, area, slot } = plan.places;
	for (const [row, partsSlot] of plan.places.sumRows) {
		const figure = plan.figureAt(row);
		const ordinal = figure < 0 ? -1 : plan.groupAt(row, figure);
		const text = numbers.column.codes[row] ?? 0;
		const period = periods[partsSlot % periods.length];
		const level = store.settings.levels[Math.floor(partsSlot / periods.length)];
		const base = store.settings.baseFigures[figure];
		if (ordinal < 0 || period === undefined || level === undefined || base === undefined || base.kind === 'supplied' || numbers.states[text] !== CELL.KNOWN) continue;
		const asLevel = (area[row] ?? -1) >= 0;
		if (asLevel && (base.additivity[level.id] ?? 'none') === 'none') continue;
		const table = store.find(base.id, level.id, period.key);
		const column = table?.columns.get(ordinal);
		if (table === undefined || column === undefined || table.owners[column] !== owner) continue;
		const total = numbers.values[text] ?? 0;
		let sum = 0;
		let parts = 0;
		let complete = true;
		for (let i = 0; i < table.areas; i++) {
			const cell = column * table.areas + i;
			if (table.states[cell] === CELL.KNOWN) {
				sum += table.values[cell] ?? 0;
				parts++;
			} else if (table.frame.areas[i]?.rest === false) complete = false;
		}
		if (!complete) continue;
		if (asLevel) store.comparedTotals.add(`${tableKey(base.id, store.settings.levels[Math.floor((slot[row] ?? 0) / periods.length)]?.id ?? '', period.key)}|${ordinal}`);
		if (!sumMayDiffer(total - sum, parts, base.exactness)) store.findings.add(sheet.file, 'sum-row-differs', 'blocks', () => ({
			row: sheet.lines[row] ?? 0, column: plan.reading.column, value: numbers.column.texts[text] ?? '',
			message: `Die Summenzeile nennt ${formatFigure(total)} („${base.title}“, ${period.key}, ${table.space.words(ordinal)}), die Zeilen ergeben ${formatFigure(sum)}.`,
			advice: 'Prüfen Sie, ob eine Zeile fehlt oder die Summe veraltet ist.'
		}));
	}
}
