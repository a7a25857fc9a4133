import type { Assumption } from './answers/assumption.ts';
import type { Question } from './answers/question.ts';
import type { DescribedColumn } from './described-column.ts';

/** What is handed on: a description that intake takes as it is, and all that it rests on. */
export interface Proposal {
	/** A description in the spelling of docs/how-to/describe-a-delivery.md, every scalar a text. */
	readonly description: Readonly<Record<string, unknown>>;
	readonly columns: readonly DescribedColumn[];
	/** What could not be told and matters most, worst first. */
	readonly questions: readonly Question[];
	readonly assumptions: readonly Assumption[];
	/** Files that the description does not read, and why, in German. */
	readonly unread: readonly { readonly file: string; readonly why: string }[];
	/** Codes that were answered though nothing asked for them. */
	readonly unasked: readonly string[];
	/** To be remembered for next year: code → answer. */
	readonly remember: ReadonlyMap<string, string>;
}
