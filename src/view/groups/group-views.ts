import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Composition } from './composition.ts';
import type { Pyramid } from './pyramid.ts';

/** All groups of a classification on one scale. */
export interface GroupScale {
	readonly classification: { readonly id: string; readonly name: string };
	/** All together first. */
	readonly rows: readonly { readonly key: string; readonly name: string; readonly whole: ReleasedFigure; readonly chosen: ReleasedFigure | null }[];
}

export interface GroupViews {
	readonly pyramid: Pyramid | null;
	readonly compositions: readonly Composition[];
	readonly scales: readonly GroupScale[];
}
