import type { Series } from './series/series.ts';
import { sameAreas, valueAt } from './series/step-values.ts';

/** Fewer areas cannot tell an exchange from a change. */
const FEWEST = 5;
/** Exchanged, the columns lie closer to the year before than they do as delivered: the distances differ by this factor … */
const CLOSER = 0.4;
/** … and in so many of the areas. */
const MOST = 0.8;
/** What moved is at least this part of the whole. */
const MOVED = 0.02;

/** Do the columns change places from the step before to this one? */
export function turns(one: Series, other: Series, at: number): boolean {
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
