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
