import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';

/** One of the two indicators, as it is shown. */
export interface RelationSide {
	readonly indicator: PublishedIndicator;
	readonly period: string;
	/** Canonical group key, '' = all. */
	readonly group: string;
	readonly groupName: string;
	readonly whole: ReleasedFigure;
}

/** What a reader must know before believing the picture. */
export type RelationWarning = 'same-denominator' | 'shared-figure' | 'periods-differ';
