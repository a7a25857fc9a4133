import type { Area, Level } from '#domain/area/area.ts';
import type { AgeSpan } from '#domain/catalogue/age/age-span.ts';
import type { FacilityKind } from '#domain/facility/facility-kinds.ts';
import type { PublishedFacility, PublishedFacilityList } from '#domain/facility/published-facilities.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { KommuneFrame, MapGeometry } from '../read-models.ts';

/** What an address asks for; null = not said. The address's own state has this shape. */
export interface FacilitiesQuestion {
	/** Ids of kinds; empty: all. */
	readonly kinds: readonly string[];
	readonly subKind: string | null;
	readonly level: string | null;
	/** Address code of an area of the level. */
	readonly area: string | null;
	readonly text: string;
	/** From 1. */
	readonly page: number;
}

/** A facility with what the page needs of its list. */
export interface ShownFacility extends PublishedFacility {
	/** `{list}-{id}`: unique in the Kommune, its anchor on the page. */
	readonly anchor: string;
}

/** One line of the table: an area with its counts. */
export interface FacilityCounts {
	readonly area: Area;
	/** One per chosen kind, in their order. */
	readonly counts: readonly number[];
	/** Known places together; null where none are told. */
	readonly places: number | null;
	/** Only with a target group: its children, and facilities per 1,000 of them. */
	readonly children: ReleasedFigure | null;
	readonly rate: ReleasedFigure | null;
}

/** For whom the chosen kind is, as this Kommune counts them. */
export interface ShownTarget {
	readonly span: AgeSpan;
	readonly title: string;
	readonly source: string;
	readonly period: string;
}

export interface FacilitiesView extends KommuneFrame {
	/** All kinds there are. */
	readonly kinds: readonly { readonly kind: FacilityKind; readonly count: number; readonly chosen: boolean }[];
	/** The kinds shown: the chosen ones, or all. */
	readonly shownKinds: readonly FacilityKind[];
	/** Finer words of the one chosen kind; empty where there are fewer than two. */
	readonly subKinds: readonly { readonly name: string; readonly count: number }[];
	/** The lists that hold what is shown. */
	readonly lists: readonly Omit<PublishedFacilityList, 'facilities' | 'targets'>[];
	/** Titles of those told by other borders than the table's; their places are missing in it. */
	readonly otherBorders: readonly string[];
	readonly level: Level;
	readonly levelChoices: readonly Level[];
	readonly defaultLevel: string;
	/** Areas of the level, in order. */
	readonly areas: readonly Area[];
	readonly chosen: Area | null;
	readonly rows: readonly FacilityCounts[];
	readonly whole: FacilityCounts | null;
	readonly target: ShownTarget | null;
	/** Of the shown kinds, how many lie outside of the Kommune. */
	readonly outside: number;
	/** How many the list and the map hold: chosen kinds, area and text. */
	readonly total: number;
	readonly pages: number;
	/** This page of the list, by area; null: outside, or no area of the level. */
	readonly groups: readonly { readonly area: Area | null; readonly facilities: readonly ShownFacility[] }[];
	/** On the map: all of `total`. */
	readonly points: readonly ShownFacility[];
	readonly map: MapGeometry | null;
	/** What is shown, defaults filled in. */
	readonly state: FacilitiesQuestion;
	readonly fallbacks: readonly string[];
}
