/** A spatial level of a Kommune, from the whole town downward. */
export interface Level {
	/** Slug used in addresses, e.g. `quartier`. */
	readonly id: string;
	readonly name: string;
	readonly plural: string;
	/** Set on a grouping beside the tree: the level whose areas its groups are made of. */
	readonly groups?: string;
}

/**
 * One area. Areas keep their identity over time while their borders stay the same; a changed border makes a new area.
 * `id` is unique within a Kommune: `level:code`, or `level:code@gebietsstand` for an area of an earlier Gebietsstand
 * whose code lives on with other borders.
 */
export interface Area {
	readonly id: string;
	readonly level: string;
	/** The office's key as text, leading zeros kept. */
	readonly code: string;
	readonly name: string;
	/** Id of the area above, null at the top. */
	readonly parent: string | null;
	/** First and last day (ISO) on which the area exists with these borders; null = open. */
	readonly validFrom: string | null;
	readonly validTo: string | null;
	/** A rest: counted people without an area of this level. It has no polygon, and it is never mapped or ranked. */
	readonly rest: boolean;
}

/** A version of the borders. Figures of a period belong to the Gebietsstand that is valid at the period's end. */
export interface Gebietsstand {
	/** First day of validity, ISO date; also its id. */
	readonly id: string;
	readonly name: string;
}

/** True when the area exists on that ISO date. */
export function existsOn(area: Area, date: string): boolean {
	return (area.validFrom === null || area.validFrom <= date) && (area.validTo === null || date <= area.validTo);
}

/** The part of an area id after the level: what stands in `/gebiet/{ebene}/{code}`. */
export function addressCode(area: Area): string {
	return area.id.slice(area.level.length + 1);
}
