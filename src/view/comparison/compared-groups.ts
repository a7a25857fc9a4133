import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';

/** All groups of one classification on one scale. */
export interface GroupComparison {
	readonly indicator: PublishedIndicator;
	readonly classification: string;
	readonly name: string;
	readonly period: string;
	readonly rows: readonly { readonly code: string; readonly name: string; readonly values: readonly ReleasedFigure[]; readonly whole: ReleasedFigure }[];
}
