import type { Period } from '../../../period/period.ts';

/** Figures of a period whose areas are those of other borders than hold at that time. */
export interface Misfit {
	readonly period: Period;
	/** First day of the borders that know the areas. */
	readonly ab: string;
	/** They begin within a month: the same day by another count („31.12.2020“ in the borders of 2021). */
	readonly close: boolean;
}
