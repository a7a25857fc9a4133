import type { Classification } from './base-figure.ts';
import { TOTAL } from './base-figure.ts';
import type { GroupKey } from './group.ts';
import { groupCodes, groupKey } from './group.ts';

/**
 * The ways to put a group together from others: one list of parts per declared sum that has the group's code as its whole,
 * e.g. `alter:u15,geschlecht:w` from `u3`, `3-5` and `6-14`, each with `geschlecht:w`. Parts may have parts again.
 * @param classifications those of the base figure, in its order
 */
export function groupDerivations(group: GroupKey, classifications: readonly Classification[]): GroupKey[][] {
	const order = classifications.map((c) => c.id);
	const codes = groupCodes(group, order);
	return classifications.flatMap((c) =>
		c.sums.filter((sum) => sum.whole === (codes[c.id] ?? TOTAL)).map((sum) => sum.parts.map((part) => groupKey({ ...codes, [c.id]: part }, order)))
	);
}
