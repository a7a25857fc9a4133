import type { Exactness } from '../../base-figure/exactness.ts';
import { toleranceOf } from '../../base-figure/exactness.ts';
import { CELL } from '../../base-figure/figure-table.ts';
import type { Term } from '../../indicator/indicator.ts';
import type { RatioCheck } from '../description.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { formatFigure } from './format-figure.ts';
import type { Places } from '../reading/place-rows.ts';
import type { Numbers } from '../reading/read-numbers.ts';
import type { TableStore } from '../tables/table-store.ts';

/** A delivered ratio column that waits for the figures of all files. */
export interface RatioColumn {
	readonly check: RatioCheck;
	readonly sheet: Sheet;
	readonly numbers: Numbers;
	readonly places: Places;
}

/** Recomputes delivered ratios from the delivered counts; a difference warns, because the ratio itself is not kept. */
export function checkRatios({ check, sheet, numbers, places }: RatioColumn, store: TableStore): void {
	for (let row = 0; row < sheet.rows; row++) {
		const area = places.area[row] ?? -1;
		const text = numbers.column.codes[row] ?? 0;
		if (area < 0 || numbers.states[text] !== CELL.KNOWN) continue;
		const slot = places.slot[row] ?? 0;
		const level = store.settings.levels[Math.floor(slot / places.periods.length)]?.id ?? '';
		const period = places.periods[slot % places.periods.length]?.key ?? '';
		const numerator = valueOf(check.numerator, level, period, area, store);
		const denominator = check.denominator.length === 0 ? 1 : valueOf(check.denominator, level, period, area, store);
		if (numerator === undefined || denominator === undefined || denominator === 0) continue;
		const expected = (check.factor * numerator) / denominator;
		const delivered = numbers.values[text] ?? 0;
		if (ratioAgrees(delivered, expected, numbers.decimals[text] ?? 0, check.exactness)) continue;
		store.findings.add(sheet.file, 'ratio-differs', 'warns', () => ({
			row: sheet.lines[row] ?? 0, column: check.column, value: numbers.column.texts[text] ?? '',
			message: `Geliefert ist ${formatFigure(delivered)}, aus den Grundgrößen ergibt sich ${formatFigure(Math.round(expected * 1e4) / 1e4)}.`,
			advice: 'Prüfen Sie Zähler, Nenner und „genauigkeit“ der Prüfung; die Spalte selbst wird nicht übernommen.'
		}));
	}
}

/** Within the last digit written: truncated numbers are below the true one by less than it, others rounded to it. */
export function ratioAgrees(delivered: number, expected: number, decimals: number, exactness: Exactness): boolean {
	const unit = 10 ** -decimals;
	const off = expected - delivered;
	if (exactness === 'truncated') return off > -1e-9 && off < unit - 1e-9;
	const tolerance = exactness === 'exact' || exactness === 'rounded-unit' ? unit / 2 : toleranceOf(exactness);
	return Math.abs(off) <= tolerance + 1e-9;
}

function valueOf(terms: readonly Term[], level: string, period: string, area: number, store: TableStore): number | undefined {
	let sum = 0;
	for (const term of terms) {
		const table = store.find(term.baseFigure, level, period);
		const column = table?.columns.get(table.space.ordinal(Object.entries(term.codes)));
		if (table === undefined || column === undefined) return undefined;
		const cell = column * table.areas + area;
		if (table.states[cell] !== CELL.KNOWN) return undefined;
		sum += term.sign * (table.values[cell] ?? 0);
	}
	return sum;
}
