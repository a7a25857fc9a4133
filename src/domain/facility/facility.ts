/** A place of the social space that anyone may visit or use: a Kita, a shop, an office. Public; never a person. */
export interface Facility {
	/** Unique within its list; stands in addresses (`#…`). */
	readonly id: string;
	/** One of `FACILITY_KINDS`. */
	readonly kind: string;
	/** The office's own finer word, „Grundschule“. */
	readonly subKind: string | null;
	/** Empty where the list has none. */
	readonly name: string;
	/** WGS 84, degrees. */
	readonly lon: number;
	readonly lat: number;
	readonly address: string | null;
	/** Who runs it (Träger). */
	readonly provider: string | null;
	/** How many it has room for. */
	readonly places: number | null;
	/** http or https. */
	readonly web: string | null;
}

/** One delivered list of facilities. A list that is delivered again under its id takes the place of its former self. */
export interface FacilityList {
	readonly id: string;
	readonly title: string;
	readonly source: string;
	/** null: that of the Kommune. */
	readonly licence: { readonly name: string; readonly url: string } | null;
	/** The day (ISO) the list is of. */
	readonly date: string;
	readonly facilities: readonly Facility[];
}
