import type { Period } from '../../../period/period.ts';
import type { ColumnFacts } from '../../table/facts.ts';

/** How a file says which period a row is about. */
export type FilePeriod =
	| { readonly kind: 'column'; readonly facts: ColumnFacts; readonly words: ReadonlyMap<string, Period> }
	/** `from`: where it was read. `pattern`: a regular expression for file names of the same kind. */
	| { readonly kind: 'fixed'; readonly period: Period; readonly from: 'title' | 'file-name'; readonly pattern: string | null }
	/** Every value column names its own. */
	| { readonly kind: 'columns' }
	| { readonly kind: 'unknown' };
