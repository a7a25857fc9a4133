/** A population pyramid as pages read it: age by sex of an area beside the whole Kommune. */
import type { Area } from '#domain/area/area.ts';
import type { Code } from '#domain/base-figure/base-figure.ts';
import type { AgeSpan } from '#domain/catalogue/age/age-span.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';

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
