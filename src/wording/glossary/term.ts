/** A word of the atlas in plain German. */
export interface GlossaryTerm {
	/** Anchor on the glossary page. */
	readonly id: string;
	readonly name: string;
	/** What it means, in one or two sentences. */
	readonly short: string;
	/** One example; invented numbers, unless it names where they are from. */
	readonly example: string;
	/** Other words for it, as people type them. */
	readonly also: readonly string[];
}
