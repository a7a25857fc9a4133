import { turns } from './columns-turn.ts';
import type { Series, Step } from './series/series.ts';
import { valueAt } from './series/step-values.ts';

/** Two columns, and where they are exchanged. */
export interface Swap {
	readonly one: Series;
	readonly other: Series;
	/** Index of the steps at which the columns are the other way round than most of the time. */
	readonly at: readonly number[];
}

/** Which periods are wrong is decided by the majority, among equals the later ones. */
export function swaps(group: readonly Series[]): Swap[] {
	const totals = group.map((s) => s.steps.map(total));
	const found: Swap[] = [];
	group.forEach((one, i) => group.forEach((other, j) => {
		const [a, b] = [totals[i] ?? [], totals[j] ?? []];
		if (j <= i || !one.steps.some((_, at) => mayTurn(a, b, at))) return;
		let turned = false;
		const orientation = one.steps.map((_, at) => (mayTurn(a, b, at) && turns(one, other, at) ? (turned = !turned) : turned));
		const others = orientation.filter(Boolean).length;
		const wrong = others * 2 <= orientation.length;
		if (others > 0) found.push({ one, other, at: orientation.flatMap((o, at) => (o === wrong ? [at] : [])) });
	}));
	return found;
}

const total = (step: Step): number => step.table.frame.areas.reduce((sum, _, row) => sum + (valueAt(step, row) ?? 0), 0);

/** Cheap and never wrong to say no for whole columns: totals that do not come closer when exchanged rule out that all areas do. */
function mayTurn(one: readonly number[], other: readonly number[], at: number): boolean {
	if (at === 0) return false;
	const [a, b, x, y] = [one[at - 1] ?? 0, other[at - 1] ?? 0, one[at] ?? 0, other[at] ?? 0];
	return Math.abs(x - b) + Math.abs(y - a) <= Math.abs(x - a) + Math.abs(y - b);
}
