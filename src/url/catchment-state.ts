import { encodeIds } from './id-list.ts';
import type { QueryParts } from './encode-query.ts';

export const LONGEST_NAME = 60;
export const MOST_JOINED = 200;

/** A reader's own catchment area: areas of one level, and what the reader calls them. */
export interface CatchmentState {
	/** Null where nothing is said; then the page chooses. */
	readonly level: string | null;
	/** Codes of areas of that level, as they stand in addresses. */
	readonly codes: readonly string[];
	readonly name: string | null;
}

/** Without the pin, which `kommuneAddresses` adds. */
export function encodeCatchment({ level, codes, name }: CatchmentState): QueryParts {
	return [
		['ebene', codes.length === 0 ? (level ?? '') : ''],
		['gebiete', encodeIds(codes.map((code, at) => (at === 0 && level !== null ? `${level}:${code}` : code)))],
		['name', name ?? '']
	];
}
