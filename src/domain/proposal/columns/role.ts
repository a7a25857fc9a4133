import type { Period } from '../../period/period.ts';
import type { ColumnFacts } from '../table/facts.ts';
import type { Heading } from '../text/heading-parts.ts';

/** What a column is for. */
export type Role =
	| { readonly kind: 'area' }
	| { readonly kind: 'period' }
	| { readonly kind: 'level' }
	/** Its words say which group or which base figure the row is about. */
	| { readonly kind: 'word' }
	| { readonly kind: 'count' }
	/** A share, rate, mean, price or index: nothing that may be summed. */
	| { readonly kind: 'rate' }
	/** Not read; why, in German. */
	| { readonly kind: 'left-out'; readonly why: string };

/** A column with its heading taken apart and its role. */
export interface RoledColumn {
	readonly facts: ColumnFacts;
	readonly heading: Heading;
	readonly role: Role;
	/** A value column that names its own period. */
	readonly period: Period | undefined;
}
