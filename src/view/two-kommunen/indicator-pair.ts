import type { Difference } from '#domain/catalogue/compare/compare-definitions.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';

/** A pair of indicators and what differs between them; nothing: they can be compared. */
export interface IndicatorPair {
	readonly first: PublishedIndicator;
	readonly second: PublishedIndicator;
	readonly differences: readonly Difference[];
}
