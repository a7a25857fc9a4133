import type { Area, Level } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Theme } from '#domain/indicator/indicator.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { Change } from '#domain/statistics/change.ts';
import type { KommuneFrame } from '../read-models.ts';
import type { SimilarAreas } from './similar-areas.ts';

/** One of the areas side by side. */
export interface ComparedArea {
	readonly area: Area;
	readonly level: Level;
}

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

/** All groups of one classification on one scale. */
export interface GroupComparison {
	readonly indicator: PublishedIndicator;
	readonly classification: string;
	readonly name: string;
	readonly period: string;
	readonly rows: readonly { readonly code: string; readonly name: string; readonly values: readonly ReleasedFigure[]; readonly whole: ReleasedFigure }[];
}

export interface ComparisonView extends KommuneFrame {
	readonly areas: readonly ComparedArea[];
	/** The whole Kommune, to compare with. */
	readonly whole: Area;
	/** Areas that can be added, by level, coarse first. */
	readonly choices: readonly { readonly level: Level; readonly areas: readonly Area[] }[];
	readonly theme: Theme | null;
	readonly themeChoices: readonly Theme[];
	/** Years with figures, oldest first. */
	readonly years: readonly string[];
	readonly year: string;
	/** The earlier year, when two are compared. */
	readonly beforeYear: string | null;
	readonly sections: readonly { readonly theme: Theme; readonly rows: readonly ComparisonRow[] }[];
	/** Titles of indicators without a value for any of the areas up to that year. */
	readonly without: readonly string[];
	/** What can be asked for as groups: value of the address, and words. */
	readonly groupChoices: readonly { readonly key: string; readonly indicator: string; readonly classification: string }[];
	readonly groups: GroupComparison | null;
	/** The areas most like the first of the chosen. */
	readonly similar: SimilarAreas | null;
	readonly fallbacks: readonly string[];
}
