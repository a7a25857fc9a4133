import type { GroupSum } from '#domain/base-figure/group-sums.ts';

/** Sums between groups of the cube, as columns, the whole first. */
export const derivable = (sums: readonly GroupSum[], column: ReadonlyMap<string, number>): number[][] =>
	sums.map(({ whole, parts }) => [whole, ...parts].map((g) => column.get(g) ?? -1)).filter((sum) => !sum.includes(-1));
