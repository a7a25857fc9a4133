import { CELL } from '../../base-figure/figure-table.ts';
import type { OpenTable, Origin } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';
import type { Numbers } from './read-numbers.ts';
import type { ReadingPlan } from './reading-plan.ts';

/** Of fewer areas, or a smaller sum, it would be chance. */
const FEWEST_AREAS = 3;
const SMALL = 20;

/** Which of the rows with an unknown area are the sum of the others: in every value column that can tell, and in one at least. */
export class TotalRows {
	readonly #sums = new Set<number>();
	readonly #others = new Set<number>();

	/** One value column, after its cells stand in the tables. */
	compare({ places, figureAt, groupAt }: ReadingPlan, numbers: Numbers, origin: Origin, store: TableStore): void {
		const added = new Map<string, number>();
		for (const { row } of places.unknown) {
			const figure = figureAt(row);
			const ordinal = figure < 0 ? -1 : groupAt(row, figure);
			const text = numbers.column.codes[row] ?? 0;
			const slot = places.slot[row] ?? 0;
			const [base, level, period] = [store.settings.baseFigures[figure], store.settings.levels[Math.floor(slot / places.periods.length)], places.periods[slot % places.periods.length]];
			if (ordinal < 0 || numbers.states[text] !== CELL.KNOWN || base === undefined || level === undefined || period === undefined || base.kind === 'supplied') continue;
			const table = store.find(base.id, level.id, period.key);
			const column = table?.columns.get(ordinal);
			if (table === undefined || column === undefined || table.owners[column] !== origin) continue;
			const key = `${base.id}|${slot}|${ordinal}`;
			const sum = added.get(key) ?? sumOf(table, column);
			added.set(key, sum);
			if (sum >= SMALL) (Math.abs(sum - (numbers.values[text] ?? 0)) < 1e-6 ? this.#sums : this.#others).add(row);
		}
	}

	readonly has = (row: number): boolean => this.#sums.has(row) && !this.#others.has(row);
}

/** Of all areas; 0 where they are too few. */
function sumOf(table: OpenTable, column: number): number {
	let [sum, known] = [0, 0];
	for (let cell = column * table.areas; cell < (column + 1) * table.areas; cell++) if (table.states[cell] === CELL.KNOWN) {
		sum += table.values[cell] ?? 0;
		known++;
	}
	return known < FEWEST_AREAS ? 0 : sum;
}
