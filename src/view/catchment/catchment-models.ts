import type { Area, Level } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Theme } from '#domain/indicator/indicator.ts';
import type { Joined } from '#domain/indicator/join-areas.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { KommuneFrame, MapGeometry } from '../read-models.ts';

/** One indicator over all chosen areas together. */
export interface CatchmentLine {
	readonly indicator: PublishedIndicator;
	readonly period: string;
	readonly joined: Joined;
	/** The areas that are not in the value. */
	readonly without: readonly Area[];
	readonly whole: ReleasedFigure;
}

export interface CatchmentView extends KommuneFrame {
	/** What the reader calls it; null: nothing was said. */
	readonly name: string | null;
	readonly level: Level;
	/** Levels of more than one area. */
	readonly levelChoices: readonly Level[];
	/** All areas of the level, each under the area above it. */
	readonly choices: readonly { readonly parent: Area | null; readonly areas: readonly Area[] }[];
	readonly chosen: readonly Area[];
	readonly sections: readonly { readonly theme: Theme; readonly lines: readonly CatchmentLine[] }[];
	/** Titles of what was delivered as ready-made rates. */
	readonly supplied: readonly string[];
	/** Titles of what must not be summed at this level. */
	readonly notAdditive: readonly string[];
	/** Titles of what no chosen area has a value of. */
	readonly empty: readonly string[];
	readonly map: MapGeometry | null;
	readonly fallbacks: readonly string[];
}
