import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { commonLevels } from './relation-choice.ts';
import { sharedFigures } from './relation-warnings.ts';

/** The two shown when the address names none: those of need first, without repeating the same figures where that can be. */
export function usualPair(catalogue: Catalogue, x: PublishedIndicator | null, y: PublishedIndicator | null): readonly [PublishedIndicator, PublishedIndicator] | null {
	const shares = catalogue.indicators.filter((i) => i.kind !== 'count');
	const wanted = [...shares.filter((i) => i.direction !== 'neutral'), ...shares, ...catalogue.indicators];
	const fits = (a: PublishedIndicator, b: PublishedIndicator): boolean => a.id !== b.id && commonLevels(catalogue, a, b).length > 0;
	const partner = (one: PublishedIndicator): PublishedIndicator | undefined => wanted.find((i) => fits(i, one) && sharedFigures(catalogue, i, one).length === 0) ?? wanted.find((i) => fits(i, one));
	if (x && y) return [x, y];
	const given = x ?? y;
	for (const one of given ? [given] : wanted) {
		const other = partner(one);
		if (other) return one === y ? [other, one] : [one, other];
	}
	return null;
}
