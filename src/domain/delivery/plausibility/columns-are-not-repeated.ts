import type { TableStore } from '../tables/table-store.ts';
import type { Series, Step } from './series/series.ts';
import { nameOf } from './series/name-of.ts';
import { delivered, seriesOf } from './series/series.ts';
import { valueAt } from './series/step-values.ts';

/** Fewer different numbers may repeat by chance, and so may small ones. */
const FEWEST_DIFFERENT = 5;
const SMALL = 200;

interface Place {
	readonly series: Series;
	readonly step: Step;
	readonly at: number;
}

/**
 * A column that equals, area by area, a column of another period: last year's numbers delivered again, or those of another base figure in the
 * wrong place. Only counts of people: hectares and places may stay. A base figure that is another one's earlier value by its nature („Bestand
 * am Jahresanfang“) repeats it more than once and is left alone.
 */
export function columnsAreNotRepeated(store: TableStore): void {
	const columns = new Map<string, Place[]>();
	for (const series of seriesOf(store)) if (series.figure.kind !== 'supplied' && series.figure.secrecy === 'counts') series.steps.forEach((step, at) => {
		const key = fingerprint(step);
		if (key !== undefined) columns.set(key, [...(columns.get(key) ?? []), { series, step, at }]);
	});
	const pairs = [...columns.values()].flatMap((same) => same.flatMap((later) => same.filter((p) => p.step.table.period.end < later.step.table.period.end && p.series.level === later.series.level).map((earlier) => ({ earlier, later }))));
	const bySeries = Map.groupBy(pairs, ({ earlier, later }) => JSON.stringify([earlier.series, later.series].map((s) => [s.figure.id, s.ordinal])));
	const told = new Set<string>();
	for (const some of bySeries.values()) for (const { earlier, later } of some) {
		const key = [later.series.figure.id, later.series.level, later.step.table.period.key].join('|');
		if (!delivered(later.step) || (earlier.series !== later.series && some.length > 1) || told.has(key)) continue;
		told.add(key);
		report(earlier, later, store);
	}
}

/** Numbers of all areas in two hashes (FNV-1a over whole numbers, forward and with the row mixed in); undefined where they say too little. */
function fingerprint(step: Step): string | undefined {
	const different = new Set<number>();
	let [sum, forward, mixed] = [0, 0x811c9dc5, 0x811c9dc5];
	for (let row = 0; row < step.table.areas; row++) {
		const value = valueAt(step, row) ?? -1;
		if (value >= 0) {
			different.add(value);
			sum += value;
		}
		forward = Math.imul(forward ^ value, 0x01000193);
		mixed = Math.imul(mixed ^ (value + row * 31), 0x01000193);
	}
	return different.size < FEWEST_DIFFERENT || sum < SMALL ? undefined : `${step.table.frame.level}|${forward}|${mixed}`;
}

function report(earlier: Place, later: Place, store: TableStore): void {
	const { table, column } = later.step;
	store.findings.add(table.fileOf(column), 'column-repeated', 'warns', () => ({
		column: table.placeOf(column, 0).column,
		message: `${nameOf(later.series)} für ${table.period.key} hat in jedem Gebiet dieselbe Zahl wie ${nameOf(earlier.series)} für ${earlier.step.table.period.key}.`,
		advice: 'Prüfen Sie, ob die Zahlen der richtigen Zeit und der richtigen Spalte geliefert wurden.'
	}));
}
