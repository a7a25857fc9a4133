import type { Area, Level } from '#domain/area/area.ts';
import type { Code } from '#domain/base-figure/base-figure.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';

/** Read models of pictures about the groups of an indicator. All of one period. */

/** One bar of a composition: everybody, and how many of each part. */
export interface CompositionRow {
	readonly whole: ReleasedFigure;
	/** One per part of the composition. */
	readonly parts: readonly ReleasedFigure[];
}

/** A whole and its declared parts. */
export interface Composition {
	readonly classification: { readonly id: string; readonly name: string };
	readonly parts: readonly Code[];
	/** The Kommune, the chosen area, then the areas of `level`. */
	readonly byArea: readonly (CompositionRow & { readonly area: Area })[];
	/** The level of the single areas: the one the page speaks of, or the finest above it with few enough. Null where none has. */
	readonly level: Level | null;
	/** The chosen area's, or else the Kommune's, oldest first. */
	readonly byPeriod: readonly (CompositionRow & { readonly period: string })[];
	readonly periodArea: Area | null;
}
