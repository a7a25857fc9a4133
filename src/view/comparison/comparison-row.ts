import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { Change } from '#domain/statistics/change.ts';

/** Why there is no change beside two values: other borders then, no earlier figures, or nothing that can be subtracted. */
export type NoChange = 'borders' | 'no-earlier' | 'no-number';

export interface ComparedFigure {
	readonly value: ReleasedFigure;
	/** The earlier value; null where one time is shown, there is none, or the borders were others. */
	readonly before: ReleasedFigure | null;
	readonly change: Change | null;
	/** Set where two times are shown and there is no change. */
	readonly noChange: NoChange | null;
}

/** One indicator over all chosen areas. */
export interface ComparisonRow {
	readonly indicator: PublishedIndicator;
	readonly period: string;
	/** The earlier period, where two times are shown and there is one. */
	readonly before: string | null;
	/** In the order of the areas. */
	readonly figures: readonly ComparedFigure[];
	readonly whole: ComparedFigure;
}
