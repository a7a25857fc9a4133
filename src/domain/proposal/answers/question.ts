/** What cannot be told from the files and matters. Without an answer `proposed` holds. */
export interface Question {
	/** Stable from year to year: kind, then file and column without years, case and blanks: `sign-of-file:stats/arbeitslose:.` */
	readonly code: string;
	readonly file: string;
	/** A German question. */
	readonly text: string;
	/** What may be answered; empty: free text. */
	readonly choices: readonly { readonly answer: string; readonly means: string }[];
	readonly proposed: string;
	/** What happens when nobody answers. */
	readonly otherwise: string;
}
