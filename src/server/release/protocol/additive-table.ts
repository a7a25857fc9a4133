import type { CodeTree } from './code-tree.ts';

/** `sensitive`: withheld for itself; `partner`: withheld to protect others; `total`: the shown sum of all, which no tool may withhold. */
export type CellStatus = 'shown' | 'total' | 'sensitive' | 'partner';

export interface TableCell {
	/** One code per dimension. */
	readonly codes: readonly string[];
	/** A count. */
	readonly value: number;
	readonly status: CellStatus;
}

/** A complete table whose dimensions are trees of sums: what τ-ARGUS and sdcTable can read. Confidential. */
export interface AdditiveTable {
	/** One line: the dimensions, and which groups are held fixed. */
	readonly title: string;
	readonly dimensions: readonly { readonly name: string; readonly tree: CodeTree }[];
	/** Every combination of codes, wholes before parts. */
	readonly cells: readonly TableCell[];
	/** Of the base figure. */
	readonly minimumCount: number;
}
