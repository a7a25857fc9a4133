import type { Area } from '#domain/area/area.ts';
import type { AgeSpan } from '#domain/catalogue/age/age-span.ts';
import type { PublishedFacility } from '#domain/facility/published-facilities.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';

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
