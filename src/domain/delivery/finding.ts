/** What is wrong or odd in delivered data: a value, collected, never thrown. Texts are German and never name figures of persons. */
export interface Finding {
	/** Stable, kebab-case: `unknown-area-code`. */
	readonly code: string;
	readonly severity: 'blocks' | 'warns' | 'notes';
	readonly file: string;
	readonly sheet?: string;
	/** 1-based line or row as a person sees it in the file. */
	readonly row?: number;
	/** Column name, or letter where there is no name. */
	readonly column?: string;
	/** The offending text as it stood in the file, cut to 60 characters. */
	readonly value?: string;
	/** What is the case, one German sentence. */
	readonly message: string;
	/** What to do, one German sentence. */
	readonly advice: string;
	/** How many further places are of the same kind (findings are grouped after the first ten). */
	readonly more?: number;
}
