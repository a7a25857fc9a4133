import type { Area, Level } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import type { GroupChoice, KommuneFrame } from '../read-models.ts';

/** One of the two indicators, as it is shown. */
export interface RelationSide {
	readonly indicator: PublishedIndicator;
	readonly period: string;
	/** Canonical group key, '' = all. */
	readonly group: string;
	readonly groupName: string;
	readonly whole: ReleasedFigure;
}

export interface RelationRow {
	readonly area: Area;
	readonly x: ReleasedFigure;
	readonly y: ReleasedFigure;
	/** Null where nobody asked for sizes or nobody counted inhabitants. */
	readonly inhabitants: ReleasedFigure | null;
	readonly unranked: Unranked | null;
}

/** What a reader must know before believing the picture. */
export type RelationWarning = 'same-denominator' | 'shared-figure' | 'periods-differ';

export interface RelationView extends KommuneFrame {
	readonly x: RelationSide;
	readonly y: RelationSide;
	/** All indicators that can be chosen, in the order of their themes. */
	readonly indicators: readonly PublishedIndicator[];
	/** Levels that both have, with more than one area. */
	readonly levelChoices: readonly Level[];
	readonly level: Level;
	/** Periods of `x`, and the one shown when the address says none. */
	readonly periods: readonly string[];
	readonly newestPeriod: string;
	readonly group: string;
	readonly groupChoices: readonly GroupChoice[];
	/** All areas of the level, rests left out. */
	readonly rows: readonly RelationRow[];
	readonly chosen: Area | null;
	/** Marks can be as large as the areas have inhabitants. */
	readonly canBeSized: boolean;
	readonly sized: boolean;
	/** Rank correlation of the areas that have both values and are ranked; null for too few, or all equal. */
	readonly correlation: number | null;
	readonly warnings: readonly RelationWarning[];
	/** German hints where the address asked for something that is not there. */
	readonly fallbacks: readonly string[];
}

/** Areas that stand in the picture: both values known, and enough inhabitants. */
export function pairsOf(rows: readonly RelationRow[]): { readonly area: Area; readonly x: number; readonly y: number; readonly inhabitants: number | null }[] {
	return rows.flatMap(({ area, x, y, unranked, inhabitants }) =>
		x.kind === 'known' && y.kind === 'known' && unranked === null ? [{ area, x: x.value, y: y.value, inhabitants: inhabitants?.kind === 'known' ? inhabitants.value : null }] : []);
}
