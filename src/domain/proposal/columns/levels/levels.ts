import type { ColumnFacts } from '../../table/facts.ts';

/** How a file says which level a row is of. Rows are indices, both ends included. */
export type Levels =
	| { readonly kind: 'fixed'; readonly level: number }
	| { readonly kind: 'column'; readonly facts: ColumnFacts; readonly words: ReadonlyMap<string, number> }
	| { readonly kind: 'blocks'; readonly blocks: readonly { readonly level: number; readonly first: number; readonly last: number }[] };
