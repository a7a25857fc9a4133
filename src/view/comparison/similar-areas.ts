import type { Area, Level } from '#domain/area/area.ts';

/** The areas most like one, by a stated rule. */
export interface SimilarAreas {
	readonly area: Area;
	readonly level: Level;
	/** Closest first; empty where the area itself has too many gaps. */
	readonly nearest: readonly { readonly area: Area; readonly distance: number }[];
	readonly compared: number;
	/** Left out for too many gaps. */
	readonly withGaps: number;
	/** Left out for few inhabitants. */
	readonly tooSmall: number;
	/** The indicators that told areas apart, and the period of each. */
	readonly indicators: readonly { readonly title: string; readonly period: string }[];
}
