import type { AgeSpan } from '../catalogue/age/age-span.ts';
import type { DeliveryMark } from '../indicator/published.ts';
import type { Facility, FacilityList } from './facility.ts';

export interface PublishedFacility extends Facility {
	/** Ids of the areas it lies in, whole Kommune first; empty: outside of the Kommune. */
	readonly areas: readonly string[];
}

/** Children of a target group, area by area: sums of released counts, nothing else. */
export interface TargetCounts {
	readonly span: AgeSpan;
	readonly baseFigure: string;
	readonly title: string;
	readonly source: string;
	readonly period: string;
	/** Area ids, and one figure for each (shape of a `FigureColumn`). */
	readonly areas: readonly string[];
	readonly figures: { readonly values: readonly (number | null)[]; readonly states: string };
}

export interface PublishedFacilityList extends Omit<FacilityList, 'facilities'> {
	/** The borders by which its places were told: those of its date. */
	readonly gebietsstand: string | null;
	readonly delivery: DeliveryMark;
	readonly facilities: readonly PublishedFacility[];
	/** By target (`targetOf`); without an entry nothing is divided. */
	readonly targets: Readonly<Record<string, TargetCounts>>;
}

/** `einrichtungen.json` of a snapshot; left out where none are delivered, old snapshots lack it too. */
export interface PublishedFacilities {
	readonly format: 1;
	readonly lists: readonly PublishedFacilityList[];
}
