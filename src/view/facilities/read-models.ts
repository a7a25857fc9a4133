import type { Area, Level } from '#domain/area/area.ts';
import type { FacilityKind } from '#domain/facility/facility-mark.ts';
import type { PublishedFacilityList } from '#domain/facility/published-facilities.ts';
import type { KommuneFrame, MapGeometry } from '../read-models.ts';
import type { FacilitiesQuestion } from './facilities-question.ts';
import type { FacilityCounts, ShownFacility, ShownTarget } from './shown-facility.ts';

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
