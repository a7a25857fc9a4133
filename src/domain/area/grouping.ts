import type { Area, Level } from './area.ts';

/**
 * A grouping beside the tree of levels (Gruppierung): wards, Ortsbeiräte, school districts. Its groups are made of areas of one level and may cross all
 * others. Their figures are sums of released figures, worked out after protection, so that nothing that is withheld can be in them.
 */
export interface Grouping {
	/** Stands in addresses like a level's. */
	readonly id: string;
	readonly name: string;
	readonly plural: string;
	/** Id of the level whose areas are put together. */
	readonly of: string;
	readonly groups: readonly AreaGroup[];
}

export interface AreaGroup {
	readonly code: string;
	readonly name: string;
	/** Keys of areas of that level. */
	readonly members: readonly string[];
}

/** A group's areas by its own area id. */
export type Members = Readonly<Record<string, readonly string[]>>;

export interface GroupedAreas {
	/** With the groupings, each before the level it is made of. */
	readonly levels: readonly Level[];
	/** One area per group, under the whole Kommune, existing as long as all its areas do. */
	readonly areas: readonly Area[];
	readonly members: Members;
}
