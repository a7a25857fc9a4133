/** An age group as completed years: `from` included, `before` excluded (Infinity: open). */
export interface AgeGroup {
	readonly from: number;
	readonly before: number;
	/** The upper number was written without saying whether it belongs to the group („6-15“). */
	readonly vague: boolean;
	/** „über 55“: does 55 belong? The other groups of the set decide. */
	readonly above: boolean;
}
