import type { Equation, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';

/** Areas with the one above (−1 at the top), parents before children, × groups; the first group is the whole, all others are its parts. */
export interface CountTable {
	readonly parents: readonly number[];
	readonly groups: number;
	/** Row-major. */
	readonly counts: Float64Array;
}

/** The problem of a table whose areas add up to the one above and whose groups add up to the first. */
export function tableProblem({ parents, groups, counts }: CountTable, least: number): SecrecyProblem {
	const size = counts.length;
	const equations: Equation[] = parents.map((_, a) => ({ wholes: [a * groups], parts: Array.from({ length: groups - 1 }, (_, g) => a * groups + g + 1) }));
	for (const [parent, children] of Map.groupBy(parents.keys(), (a) => parents[a] ?? -1)) {
		if (parent >= 0) for (let g = 0; g < groups; g++) equations.push({ wholes: [parent * groups + g], parts: children.map((c) => c * groups + g) });
	}
	return {
		role: new Uint8Array(size).fill(ROLE.SHOWABLE), values: counts, low: counts, high: counts, least: new Uint16Array(size).fill(least), zeroToo: new Uint8Array(size), floor: new Uint8Array(size),
		whole: new Int32Array(size).fill(-1), block: Int32Array.from(counts, (_, c) => (parents[Math.floor(c / groups)] ?? -1) + 1), row: Int32Array.from(counts, (_, c) => Math.floor(c / groups)),
		total: Uint8Array.from(counts, (_, c) => (c % groups === 0 ? 1 : 0)), initially: new Uint8Array(size), equations
	};
}
