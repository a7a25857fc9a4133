import type { Area, Level } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { KommuneFrame } from '../read-models.ts';
import type { IndicatorPair } from './indicator-pair.ts';

/** One Kommune's side of a comparison. */
export interface KommuneSide {
	readonly frame: KommuneFrame;
	readonly indicator: PublishedIndicator;
	readonly period: string;
	readonly whole: ReleasedFigure;
	readonly level: Level;
	/** Areas of the level with a known value, ascending; those with few inhabitants stay out. */
	readonly areas: readonly { readonly area: Area; readonly value: number }[];
	/** How many areas of the level have no released value. */
	readonly without: number;
	readonly referenceDay: string;
}

export interface TwoKommunenView {
	readonly first: KommuneFrame;
	readonly second: KommuneFrame;
	/** Indicators of the first that the second has under the same definition. */
	readonly comparable: readonly IndicatorPair[];
	/** Indicators of the same name that differ. */
	readonly different: readonly IndicatorPair[];
	/** The pair the address asks for; null where it asks for none, or the second has no such indicator. */
	readonly asked: IndicatorPair | null;
	/** Both sides, where the definitions are the same. */
	readonly sides: readonly [KommuneSide, KommuneSide] | null;
	/** Comparable indicators of the same theme, where the asked ones are not. */
	readonly nearest: readonly IndicatorPair[];
	readonly fallbacks: readonly string[];
}
