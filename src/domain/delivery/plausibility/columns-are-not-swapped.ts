import type { TableStore } from '../tables/table-store.ts';
import type { Series, Step } from './series.ts';
import { nameOf, sameAreas, seriesOf, valueAt } from './series.ts';

/** Fewer areas cannot tell an exchange from a change. */
const FEWEST = 5;
/** Exchanged, the columns lie closer to the year before than they do as delivered: the distances differ by this factor … */
const CLOSER = 0.4;
/** … and in so many of the areas. */
const MOST = 0.8;
/** What moved is at least this part of the whole. */
const MOVED = 0.02;

interface Swap {
	readonly one: Series;
	readonly other: Series;
	/** Index of the steps at which the columns are the other way round than most of the time. */
	readonly at: readonly number[];
}

/**
 * Two columns exchanged in some periods: both jump, and the jumps vanish when they are exchanged. Compared are columns that come from the same
 * file in the same periods; which periods are wrong is decided by the majority, among equals the later ones.
 */
export function columnsAreNotSwapped(store: TableStore): void {
	const found = new Map<string, { swap: Swap; step: number; others: number }>();
	const alike = Map.groupBy(seriesOf(store).filter((s) => s.steps.length > 1), (s) => JSON.stringify([s.level, s.steps.map(({ table, column }) => [table.period.key, table.fileOf(column)])]));
	for (const group of alike.values()) for (const swap of swaps(group)) for (const step of swap.at) {
		const table = swap.one.steps[step]?.table;
		const key = [swap.one.level, table?.period.key, table?.fileOf(swap.one.steps[step]?.column ?? 0)].join('|');
		const known = found.get(key);
		if (known === undefined) found.set(key, { swap, step, others: 0 });
		else known.others++;
	}
	for (const { swap, step, others } of found.values()) report(swap, step, others, store);
}

function swaps(group: readonly Series[]): Swap[] {
	const totals = group.map((s) => s.steps.map(total));
	const found: Swap[] = [];
	group.forEach((one, i) => group.forEach((other, j) => {
		if (j <= i) return;
		let turned = false;
		const orientation = one.steps.map((_, at) => (at > 0 && mayTurn(totals[i] ?? [], totals[j] ?? [], at) && turns(one, other, at) ? (turned = !turned) : turned));
		const others = orientation.filter(Boolean).length;
		const wrong = others * 2 <= orientation.length;
		if (others > 0) found.push({ one, other, at: orientation.flatMap((o, at) => (o === wrong ? [at] : [])) });
	}));
	return found;
}

const total = (step: Step): number => step.table.frame.areas.reduce((sum, _, row) => sum + (valueAt(step, row) ?? 0), 0);

/** Cheap and never wrong to say no for whole columns: totals that do not come closer when exchanged rule out that all areas do. */
function mayTurn(one: readonly number[], other: readonly number[], at: number): boolean {
	const [a, b, x, y] = [one[at - 1] ?? 0, other[at - 1] ?? 0, one[at] ?? 0, other[at] ?? 0];
	return Math.abs(x - b) + Math.abs(y - a) <= Math.abs(x - a) + Math.abs(y - b);
}

/** Do the columns change places from the step before to this one? */
function turns(one: Series, other: Series, at: number): boolean {
	const [a, b, x, y] = [one.steps[at - 1], other.steps[at - 1], one.steps[at], other.steps[at]];
	if (a === undefined || b === undefined || x === undefined || y === undefined) return false;
	const there = sameAreas(x.table, a.table);
	let [straight, crossed, mass, areas, closer] = [0, 0, 0, 0, 0];
	for (let row = 0; row < x.table.areas; row++) {
		const [av, bv, xv, yv] = [valueAt(a, there(row)), valueAt(b, there(row)), valueAt(x, row), valueAt(y, row)];
		if (av === undefined || bv === undefined || xv === undefined || yv === undefined) continue;
		const [asIs, exchanged] = [Math.abs(xv - av) + Math.abs(yv - bv), Math.abs(xv - bv) + Math.abs(yv - av)];
		straight += asIs;
		crossed += exchanged;
		mass += Math.abs(av) + Math.abs(bv);
		if (asIs === exchanged) continue;
		areas++;
		if (exchanged < asIs) closer++;
	}
	return areas >= FEWEST && crossed < CLOSER * straight && straight > MOVED * mass && closer >= MOST * areas;
}

function report({ one, other }: Swap, step: number, others: number, store: TableStore): void {
	const [here, there] = [one.steps[step], other.steps[step]];
	if (here === undefined || there === undefined) return;
	const [left, right] = [here, there].map(({ table, column }) => table.placeOf(column, 0).column);
	const names = left === right ? '' : `Spalten „${left}“ und „${right}“: `;
	store.findings.add(here.table.fileOf(here.column), 'columns-swapped', 'warns', () => ({
		column: left ?? '',
		message: `${names}${nameOf(one)} und ${nameOf(other)} sehen für ${here.table.period.key} vertauscht aus; getauscht passen sie in fast jedem Gebiet zu den anderen Zeiten${others === 0 ? '' : `. Ebenso ${others} ${others === 1 ? 'weiteres Paar' : 'weitere Paare'}`}.`,
		advice: 'Prüfen Sie die Überschriften der beiden Spalten in dieser Datei und ihre Zuordnung in der Beschreibung.'
	}));
}
