import { median } from '../../../statistics/median.ts';
import type { Step } from '../series/series.ts';
import { sameAreas, valueAt } from '../series/step-values.ts';

/** Fewer areas show nothing about a column. */
const FEWEST = 5;
/** Counts of fewer people or things altogether change by chance. */
const SMALL = 200;
const FACTOR = Math.log(2);

/** A column as a whole changed by more than half or double: by which factor in the middle, and the unit that would explain it. */
export interface ColumnChange {
	readonly factor: number;
	/** 10, 100, 1000: all areas changed by about that factor. */
	readonly unit: number | null;
}

/** undefined where the column did not change by that much, or has too little to tell. */
export function columnChange(before: Step, after: Step): ColumnChange | undefined {
	const there = sameAreas(after.table, before.table);
	const changes: number[] = [];
	let [old, now] = [0, 0];
	after.table.frame.areas.forEach((_, row) => {
		const [a, b] = [valueAt(before, there(row)) ?? 0, valueAt(after, row) ?? 0];
		if (a <= 0 || b <= 0) return;
		changes.push(Math.log(b / a));
		old += a;
		now += b;
	});
	const middle = median(changes);
	const counts = after.table.space.figure.kind !== 'supplied';
	if (middle === undefined || changes.length < FEWEST || Math.abs(middle) <= FACTOR || (counts && Math.max(old, now) < SMALL)) return undefined;
	const unit = [10, 100, 1000].find((u) => changes.filter((change) => Math.abs(Math.abs(change) - Math.log(u)) < Math.log(1.5)).length >= 0.8 * changes.length);
	return { factor: Math.exp(middle), unit: unit ?? null };
}
