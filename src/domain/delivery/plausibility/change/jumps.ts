import type { Area } from '../../../area/area.ts';
import { columnChange } from './column-change.ts';
import type { Series, Step } from '../series/series.ts';
import { neighbours } from '../series/neighbours.ts';
import { sameAreas, valueAt } from '../series/step-values.ts';
import { yardstickOf } from './yardstick.ts';

/** Counts below this on both sides jump by chance. */
const SMALL = 50;
/** A change is odd beyond this factor, … */
const FACTOR = Math.log(2);
/** … beyond so many usual deviations of the level, and of a count that varies by chance (Poisson: its root). */
const DEVIATIONS = 6;

/** A number of one area far from the one of the period before. */
export interface Jump {
	readonly area: Area;
	readonly row: number;
	readonly before: Step;
	readonly after: Step;
	readonly old: number;
	readonly now: number;
	/** Set where the next number comes back: the step at which it does, and the number. */
	back?: { readonly step: Step; readonly value: number };
}

/** All jumps of one group. Periods between which the column changed as a whole are left out. */
export function jumpsOf(series: Series): Jump[] {
	const found: Jump[] = [];
	const last = new Map<string, Jump>();
	for (const { before, after } of neighbours(series.steps)) {
		if (columnChange(before, after) !== undefined) continue;
		for (const jump of jumpsBetween(before, after)) {
			const peak = last.get(jump.area.id);
			if (peak?.after === before && peak.now > peak.old !== jump.now > jump.old) {
				peak.back = { step: after, value: jump.now };
				last.delete(jump.area.id);
				continue;
			}
			found.push(jump);
			last.set(jump.area.id, jump);
		}
	}
	return found;
}

function jumpsBetween(before: Step, after: Step): Jump[] {
	const counts = after.table.space.figure.kind !== 'supplied';
	const there = sameAreas(after.table, before.table);
	const pairs = after.table.frame.areas.flatMap((area, row) => {
		const [old, now] = [valueAt(before, there(row)), valueAt(after, row)];
		const comparable = old !== undefined && now !== undefined && (counts ? Math.min(old, now) >= 0 && Math.max(old, now) >= SMALL : Math.min(old, now) > 0);
		return comparable ? [{ area, row, before, after, old, now }] : [];
	});
	// One more on both sides: a count may come from nothing, and a rate under one says little.
	const change = ({ old, now }: Jump): number => Math.log((now + 1) / (old + 1));
	const { middle, spread } = yardstickOf(pairs.map(change));
	return pairs.filter((jump) => {
		const off = Math.abs(change(jump) - middle);
		const expected = jump.old * Math.exp(middle);
		return off > FACTOR && off > DEVIATIONS * spread && (!counts || Math.abs(jump.now - expected) > DEVIATIONS * Math.sqrt(Math.max(jump.now, expected)));
	});
}
