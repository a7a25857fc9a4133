import type { CellSum, SecrecyProblem } from './secrecy-problem.ts';

/**
 * Test object: a table of areas × two crossed classifications with all its totals. Areas: the whole, then the districts, then
 * the quarters of each district (`districts` counts them); `leaf(quarter, a, b)` gives a count of the lowest level, codes
 * counted from 1. A classification of 0 codes is not there. Width of a row: (codesA + 1) × (codesB + 1), totals first.
 */
export function makeProblem(districts: readonly number[], codesA: number, codesB: number, leaf: (area: number, a: number, b: number) => number): SecrecyProblem {
	const quarters = districts.flatMap((count, d) => Array.from({ length: count }, () => d));
	const areas = 1 + districts.length + quarters.length;
	const width = (codesA + 1) * (codesB + 1);
	const cell = (area: number, a: number, b: number) => area * width + a * (codesB + 1) + b;
	const values = new Array<number>(areas * width).fill(0);
	const first = 1 + districts.length;
	for (const [q, d] of quarters.entries()) {
		for (let a = Math.min(1, codesA); a <= codesA; a++) {
			for (let b = Math.min(1, codesB); b <= codesB; b++) {
				const count = leaf(q, a, b);
				for (const area of [0, 1 + d, first + q]) {
					for (const x of new Set([0, a])) for (const y of new Set([0, b])) values[cell(area, x, y)]! += count;
				}
			}
		}
	}
	const sums: CellSum[] = [];
	const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
	for (let area = 0; area < areas; area++) {
		if (codesA > 0) for (let b = 0; b <= codesB; b++) sums.push({ whole: cell(area, 0, b), parts: range(1, codesA).map((a) => cell(area, a, b)) });
		if (codesB > 0) for (let a = 0; a <= codesA; a++) sums.push({ whole: cell(area, a, 0), parts: range(1, codesB).map((b) => cell(area, a, b)) });
	}
	for (let g = 0; g < width; g++) {
		sums.push({ whole: g, parts: districts.map((_, d) => (1 + d) * width + g) });
		for (const d of districts.keys()) {
			const parts = quarters.flatMap((of, q) => (of === d ? [(first + q) * width + g] : []));
			if (parts.length > 0) sums.push({ whole: (1 + d) * width + g, parts });
		}
	}
	return { values, suppliedHidden: values.map(() => false), sums };
}
