/** One column of figures: numbers, null where there is none, and one letter per cell that says why. */
export interface FigureColumn {
	readonly values: readonly (number | null)[];
	/** k known · w withheld · n not collected · m not meaningful · p pending */
	readonly states: string;
}

/** `schnitte/{indicator}/{group}.json`: one group of an indicator, all areas and periods; cell = period × areas.length + area. */
export interface Slice {
	readonly periods: readonly string[];
	readonly areas: readonly string[];
	readonly value: FigureColumn;
	readonly numerator: FigureColumn | null;
	readonly denominator: FigureColumn | null;
}
