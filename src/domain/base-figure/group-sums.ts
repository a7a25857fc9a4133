import type { Classification } from './base-figure.ts';
import { TOTAL } from './base-figure.ts';
import type { GroupKey } from './group.ts';
import { groupKey } from './group.ts';

/** A declared sum between groups of a base figure: `whole` = Σ `parts`. */
export interface GroupSum {
	readonly whole: GroupKey;
	readonly parts: readonly GroupKey[];
}

/**
 * All sums between groups that follow from the declared sums of the classifications: each declared sum holds for every combination of
 * codes of the other classifications.
 */
export function groupSums(classifications: readonly Classification[]): GroupSum[] {
	const order = classifications.map((c) => c.id);
	return classifications.flatMap((c) => {
		const others = combinations(classifications.filter((x) => x.id !== c.id));
		return c.sums.flatMap((sum) => others.map((fixed) => ({
			whole: groupKey({ ...fixed, [c.id]: sum.whole }, order),
			parts: sum.parts.map((part) => groupKey({ ...fixed, [c.id]: part }, order))
		})));
	});
}

function combinations(classifications: readonly Classification[]): Record<string, string>[] {
	let found: Record<string, string>[] = [{}];
	for (const c of classifications) found = found.flatMap((f) => [TOTAL, ...c.codes.map((x) => x.code)].map((code) => ({ ...f, [c.id]: code })));
	return found;
}
