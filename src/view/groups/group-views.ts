import type { Area, Level } from '#domain/area/area.ts';
import type { Code } from '#domain/base-figure/base-figure.ts';
import type { AgeSpan } from '#domain/catalogue/age/age-span.ts';
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

/** All groups of a classification on one scale. */
export interface GroupScale {
	readonly classification: { readonly id: string; readonly name: string };
	/** All together first. */
	readonly rows: readonly { readonly key: string; readonly name: string; readonly whole: ReleasedFigure; readonly chosen: ReleasedFigure | null }[];
}

export interface PyramidSide {
	readonly area: Area;
	/** Everybody: what shares are taken of. */
	readonly all: ReleasedFigure;
	/** Per band, youngest first: male, female. */
	readonly cells: readonly (readonly [ReleasedFigure, ReleasedFigure])[];
}

export interface Pyramid {
	/** The indicator that counted it. */
	readonly indicator: { readonly id: string; readonly title: string; readonly unit: string };
	readonly period: string;
	/** Disjoint, youngest first. */
	readonly bands: readonly (Code & AgeSpan)[];
	/** Names of the left and right side. */
	readonly sides: readonly [string, string];
	/** Named where the classification knows more than the two sides. */
	readonly notShown: readonly string[];
	readonly whole: PyramidSide | null;
	readonly chosen: PyramidSide | null;
}

export interface GroupViews {
	readonly pyramid: Pyramid | null;
	readonly compositions: readonly Composition[];
	readonly scales: readonly GroupScale[];
}
