import type { Area, Level } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { Theme } from '#domain/indicator/indicator.ts';
import type { Kommune } from '#domain/kommune/kommune.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import type { SimilarAreas } from './comparison/similar-areas.ts';
import type { FacilityKind } from '#domain/facility/facility-mark.ts';
import type { AuditProof } from './audit-proof.ts';
import type { GroupViews } from './groups/group-views.ts';
import type { Pyramid } from './groups/pyramid.ts';

/** Which snapshot a page was made from. `pin` is the value of `stand=` that brings it back. */
export interface SnapshotMark {
	readonly number: number;
	/** First 8 hex digits of the manifest's hash. */
	readonly hash8: string;
	/** `{number}-{hash8}` */
	readonly pin: string;
	/** ISO date of the release. */
	readonly releasedOn: string;
	/** False when a newer snapshot exists and this one is shown because the address pins it. */
	readonly current: boolean;
}

/** What every page of a Kommune knows. */
export interface KommuneFrame {
	readonly kommune: Kommune;
	readonly snapshot: SnapshotMark;
	readonly levels: readonly (Level & { readonly count: number })[];
	readonly themes: readonly Theme[];
	/** Does it show facilities (`addresses.facilities`)? */
	readonly hasFacilities: boolean;
}

/** An entry of the start page. */
export interface KommuneEntry {
	readonly kommune: Kommune;
	readonly snapshot: SnapshotMark;
	readonly levels: readonly (Level & { readonly count: number })[];
	readonly themes: readonly string[];
	readonly indicatorCount: number;
	/** First and last year with figures. */
	readonly span: readonly [string, string] | null;
}

/** A card of the start page: with the outline of the whole Kommune, null where it has given no borders. */
export interface StartEntry extends KommuneEntry {
	readonly outline: MapGeometry | null;
}

/** One area's value of an indicator in one period and group, with the counts behind it. */
export interface AreaValue {
	readonly area: Area;
	readonly value: ReleasedFigure;
	/** Null where the indicator has no such part (supplied values, counts). */
	readonly numerator: ReleasedFigure | null;
	readonly denominator: ReleasedFigure | null;
	/** Set where the area takes no part in rankings of this period. */
	readonly unranked: Unranked | null;
}

/** The drawn borders of one level, in one frame per Kommune and Gebietsstand so that levels lie on each other. */
export interface MapGeometry {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly MapShape[];
	/** Borders of the next upper level as one path, or empty. */
	readonly parentBorders: string;
	/** Metres per frame unit, for the scale bar. */
	readonly metresPerUnit: number;
	/** Where the drawing lies on the earth; left out by snapshots of earlier versions. What lies in an inset is not at its place. */
	readonly place?: MapPlace;
	/** Parts far away, drawn in a box of their own at the same scale; left out where there are none. */
	readonly insets?: readonly MapInset[];
}

/** One drawn area. */
export interface MapShape {
	readonly area: string;
	/** SVG path data in the frame's units, one decimal. */
	readonly d: string;
	/** A point inside the area for labels. */
	readonly x: number;
	readonly y: number;
}

/** x = (longitude − west) · unitsEast, y = (north − latitude) · unitsSouth, in frame units and degrees of WGS 84. */
export interface MapPlace {
	readonly west: number;
	readonly north: number;
	readonly unitsEast: number;
	readonly unitsSouth: number;
}

/** A box in which something is drawn that truly lies elsewhere. */
export interface MapInset {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Areas of the lowest level in it. */
	readonly names: readonly string[];
	/** From the middle of the town to the part: distance, and degrees (0 north, 90 east). */
	readonly kilometres: number;
	readonly bearing: number;
}

/** A choice the reader has on an indicator page, with the state it leads to. */
export interface GroupChoice {
	readonly classification: string;
	readonly name: string;
	/** First option is always `insgesamt`. */
	readonly options: readonly { readonly code: string; readonly name: string }[];
	readonly chosen: string;
}

/** The time line of one area: one figure per period of the indicator, oldest first. */
export interface Series {
	readonly area: Area;
	readonly figures: readonly ReleasedFigure[];
}

/** One small map: the figures of a level in one period and one group. */
export interface Facet {
	readonly period: string;
	/** Canonical group key, '' = all. */
	readonly group: string;
	/** Id of the Gebietsstand: facets of the same one have the same borders. */
	readonly borders: string;
	readonly map: MapGeometry | null;
	/** Areas of the level that exist in the period; rests left out. */
	readonly rows: readonly { readonly area: Area; readonly value: ReleasedFigure }[];
	readonly whole: ReleasedFigure | null;
}

/** Figures beyond the period and group shown: for classes that are fixed over time, and for small maps side by side. */
export interface Across {
	/** The shown group in every period in which the level has figures, oldest first; empty unless asked for. */
	readonly years: readonly Facet[];
	/** Per classification its codes in the shown period, the others as chosen; empty unless asked for. */
	readonly groups: readonly { readonly name: string; readonly facets: readonly (Facet & { readonly name: string })[] }[];
}

/** Everything the indicator page shows. Classes, ranks, sentences are computed from this and from nothing else. */
export interface IndicatorView extends KommuneFrame {
	readonly indicator: PublishedIndicator;
	readonly theme: Theme;
	/** All indicators of the Kommune by theme, this one among them. */
	readonly indicatorChoices: readonly { readonly theme: Theme; readonly indicators: readonly { readonly id: string; readonly title: string }[] }[];
	readonly level: Level;
	/** Levels that the reader may choose: those of the indicator with more than one area. */
	readonly levelChoices: readonly Level[];
	readonly period: string;
	readonly periods: readonly string[];
	/** The period shown when the address says none, at this level and group. */
	readonly newestPeriod: string;
	/** Canonical group key, '' = all. */
	readonly group: string;
	/** „Insgesamt“ or „unter 15 Jahre, weiblich“. */
	readonly groupName: string;
	readonly groupChoices: readonly GroupChoice[];
	/** All areas of the level that exist in the period, rests last. */
	readonly rows: readonly AreaValue[];
	/** The whole Kommune in the same period and group. */
	readonly whole: AreaValue | null;
	/** The area named in the address (`gebiet=`), when it exists. */
	readonly chosen: AreaValue | null;
	/** The whole first, then the chosen area. */
	readonly series: readonly Series[];
	/** All areas that the level ever had and that have any value, rests left out: the quiet lines behind. */
	readonly behind: readonly Series[];
	/** Periods from which the level has other areas than in the period before. */
	readonly newBorders: readonly string[];
	readonly groups: GroupViews;
	/** Source lines of the base figures in the formula: title, source, reference date, delivery. */
	readonly sources: readonly { readonly title: string; readonly source: string; readonly referenceDate: string; readonly legalBasis: string; readonly deliveredOn: string; readonly note: string }[];
	/** Null when the Kommune has given no borders for the level. */
	readonly map: MapGeometry | null;
	/** Levels of the indicator that have a map in the period. */
	readonly mapped: readonly Level[];
	/** Other periods and groups; there only when the question asks for classes fixed over time or for small maps. */
	readonly across?: Across;
	/** German hints where the address asked for something that is not there and a default is shown instead. */
	readonly fallbacks: readonly string[];
}

/** One line of a theme page or profile: an indicator with its newest value. */
export interface IndicatorLine {
	readonly indicator: PublishedIndicator;
	readonly period: string;
	readonly value: ReleasedFigure;
	/** The whole Kommune's value in the same period. */
	readonly whole: ReleasedFigure;
	/** All known values of the area's level in that period, ascending: for a small spread picture. Withheld ones and unranked areas are not in it. */
	readonly spread: readonly number[];
	/** The level whose areas they are: on pages about the whole Kommune the finest in which the indicator was counted. */
	readonly spreadLevel: Level;
	/** Set where the area itself has no place among them. */
	readonly unranked: Unranked | null;
	/** The area's own line over all periods, oldest first (whole Kommune on theme pages). */
	readonly history: readonly ReleasedFigure[];
}

export interface ThemeView extends KommuneFrame {
	readonly theme: Theme;
	/** For the whole Kommune. */
	readonly lines: readonly IndicatorLine[];
	/** The levels of the spreads of all lines, finest first. */
	readonly spreadLevels: readonly Level[];
}

export interface KommuneView extends KommuneFrame {
	readonly sections: readonly { readonly theme: Theme; readonly lines: readonly IndicatorLine[] }[];
	/** Areas of the level shown as list and small map, with names; rests left out. */
	readonly areas: readonly Area[];
	readonly areaLevel: Level;
	/** The levels of the spreads of all lines, finest first. */
	readonly spreadLevels: readonly Level[];
	/** The level on the map: that of the list, or the finest that has borders. Null with the map. */
	readonly mapLevel: Level | null;
	readonly map: MapGeometry | null;
}

export interface AreaView extends KommuneFrame {
	readonly area: Area;
	readonly level: Level;
	/** From the whole Kommune down to the parent. */
	readonly ancestors: readonly Area[];
	readonly children: readonly Area[];
	readonly sections: readonly { readonly theme: Theme; readonly lines: readonly IndicatorLine[] }[];
	/** Null where nobody counted inhabitants by age and sex. */
	readonly pyramid: Pyramid | null;
	/** Null where the area has no borders. */
	readonly map: MapGeometry | null;
	/** Null where there is nothing to be like: the whole Kommune, rests, levels of few areas. */
	readonly similar: SimilarAreas | null;
	/** Null where no list of facilities speaks of the area. */
	readonly facilities: AreaFacilities | null;
}

/** The facilities of one area on its profile. */
export interface AreaFacilities {
	readonly total: number;
	/** The level its page shows when nothing is said. */
	readonly defaultLevel: string;
	readonly kinds: readonly { readonly kind: FacilityKind; readonly count: number; readonly names: readonly string[] }[];
	/** Days of the lists, newest last. */
	readonly dates: readonly string[];
}

export interface ProofView extends KommuneFrame {
	/** Null in snapshots of versions that wrote none. */
	readonly proof: AuditProof | null;
	readonly baseFigures: readonly { readonly id: string; readonly title: string }[];
}
