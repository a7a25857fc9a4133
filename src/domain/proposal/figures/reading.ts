import type { RoledColumn } from '../columns/role.ts';
import type { ColumnFacts } from '../table/facts.ts';
import type { Groups } from './groups.ts';

/** What the words of a column of a long table stand for: word → id or code; `ausgelassen` where its rows are not read. */
export interface WordCodes {
	readonly facts: ColumnFacts;
	readonly codes: ReadonlyMap<string, string>;
}

/** What a value column holds. */
export type Reading =
	| { readonly kind: 'wide'; readonly column: RoledColumn; readonly figure: string; readonly groups: Groups; readonly why: string }
	| { readonly kind: 'long'; readonly column: RoledColumn; readonly figure: string | WordCodes; readonly groups: ReadonlyMap<string, WordCodes>; readonly why: string }
	/** A ratio that the counts give again in every row: checked, not kept. */
	| { readonly kind: 'ratio'; readonly column: RoledColumn; readonly numerator: string; readonly denominator: string; readonly factor: number }
	| { readonly kind: 'left-out'; readonly column: RoledColumn; readonly why: string };
