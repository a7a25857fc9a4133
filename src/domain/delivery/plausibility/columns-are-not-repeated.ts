import type { TableStore } from '../tables/table-store.ts';
import type { Series, Step } from './series.ts';
import { nameOf, seriesOf, valueAt } from './series.ts';

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
		if ((earlier.series !== later.series && some.length > 1) || told.has(key)) continue;
		told.add(key);
		report(earlier, later, store);
	}
}

/** Numbers of all areas as one text; undefined where they say too little. */
function fingerprint(step: Step): string | undefined {
	const values = step.table.frame.areas.map((_, row) => valueAt(step, row));
	const known = values.filter((v) => v !== undefined);
	if (new Set(known).size < FEWEST_DIFFERENT || known.reduce((sum, v) => sum + v, 0) < SMALL) return undefined;
	return `${step.table.frame.level}|${values.join(';')}`;
}

function report(earlier: Place, later: Place, store: TableStore): void {
	const { table, column } = later.step;
	store.findings.add(table.fileOf(column), 'column-repeated', 'warns', () => ({
		column: table.placeOf(column, 0).column,
		message: `${nameOf(later.series)} für ${table.period.key} hat in jedem Gebiet dieselbe Zahl wie ${nameOf(earlier.series)} für ${earlier.step.table.period.key}.`,
		advice: 'Prüfen Sie, ob die Zahlen der richtigen Zeit und der richtigen Spalte geliefert wurden.'
	}));
}
