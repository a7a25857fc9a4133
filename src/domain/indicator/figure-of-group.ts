import type { Classification } from '../base-figure/base-figure.ts';
import { groupDerivations } from '../base-figure/derive-group.ts';
import type { GroupKey } from '../base-figure/group.ts';
import { sumOf } from '../disclosure/ratio-of.ts';
import type { ReleasedFigure } from '../figure/figure.ts';

/**
 * The released figure of a group: the delivered cell, or where nobody delivered it the sum of delivered parts (u15 from u3,
 * 3–5 and 6–14). Made of released parts only, so it tells nothing new: withheld as soon as a part is.
 * Of several ways the first with a number counts; else withheld if one way is; else the cell stays not collected.
 */
export function figureOfGroup(group: GroupKey, classifications: readonly Classification[], figure: (group: GroupKey) => ReleasedFigure): ReleasedFigure {
	return derive(group, new Set());

	function derive(key: GroupKey, above: ReadonlySet<GroupKey>): ReleasedFigure {
		const own = figure(key);
		if (own.kind !== 'missing' || own.why !== 'not-collected') return own;
		let best: ReleasedFigure = own;
		const here = new Set([...above, key]);
		for (const parts of groupDerivations(key, classifications)) {
			// A declared sum in a circle (a part that is its own whole) leads nowhere.
			if (parts.some((part) => here.has(part))) continue;
			const sum = sumOfParts(parts, here);
			if (sum.kind === 'known') return sum;
			if (sum.kind === 'withheld') best = sum;
		}
		return best;
	}

	/** Stops at the first part without a figure: then nothing of the sum can be said. */
	function sumOfParts(parts: readonly GroupKey[], above: ReadonlySet<GroupKey>): ReleasedFigure {
		const figures: ReleasedFigure[] = [];
		for (const part of parts) {
			const found = derive(part, above);
			if (found.kind === 'missing') return found;
			figures.push(found);
		}
		return sumOf(figures.map((f) => ({ sign: 1, figure: f })));
	}
}
