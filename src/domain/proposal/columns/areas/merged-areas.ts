import type { AreaColumn } from './area-column.ts';

/** Several areas that a file names as one, because alone they would be too small to be shown. */
export interface MergedAreas {
	readonly level: number;
	readonly code: string;
	readonly name: string;
	readonly parts: readonly string[];
}

/** An area column all of whose texts were looked at twice. */
export interface Settled {
	readonly area: AreaColumn;
	readonly merged: readonly MergedAreas[];
	/** Word of the file → name in the borders that is spelled nearly the same. */
	readonly near: ReadonlyMap<string, string>;
}
