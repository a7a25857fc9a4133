import type { Equation, SecrecyProblem } from './secrecy-problem.ts';
import { ROLE } from './secrecy-problem.ts';

/** Test object: a problem from plain counts (null: the supplier hid it) and equations; everything else may be overridden. */
export function plainProblem(values: readonly (number | null)[], equations: readonly Equation[], least = 3, told: Partial<SecrecyProblem> = {}): SecrecyProblem {
	const size = values.length;
	return {
		role: Uint8Array.from(values, (v) => (v === null ? ROLE.WITHHELD : ROLE.SHOWABLE)), values: Float64Array.from(values, (v) => v ?? NaN),
		low: Float64Array.from(values, (v) => v ?? 0), high: Float64Array.from(values, (v) => v ?? Infinity), least: new Uint16Array(size).fill(least),
		zeroToo: new Uint8Array(size), floor: new Uint8Array(size), whole: new Int32Array(size).fill(-1), block: new Int32Array(size), row: new Int32Array(size).fill(-1),
		total: new Uint8Array(size), initially: new Uint8Array(size), equations, ...told
	};
}

/** „whole = parts“. */
export const sum = (whole: number, ...parts: number[]): Equation => ({ wholes: [whole], parts });

/**
 * Test object: a table of areas × two crossed classifications with all its totals. Areas: the whole, then the districts, then
 * the quarters of each district (`districts` counts them); `leaf(quarter, a, b)` gives a count of the lowest level, codes
 * counted from 1. A classification of 0 codes is not there. Width of a row: (codesA + 1) × (codesB + 1), totals first.
 */
export function makeProblem(districts: readonly number[], codesA: number, codesB: number, leaf: (area: number, a: number, b: number) => number, least = 3, told: Partial<SecrecyProblem> = {}): SecrecyProblem {
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
	const equations: Equation[] = [];
	const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
	for (let area = 0; area < areas; area++) {
		if (codesA > 0) for (let b = 0; b <= codesB; b++) equations.push(sum(cell(area, 0, b), ...range(1, codesA).map((a) => cell(area, a, b))));
		if (codesB > 0) for (let a = 0; a <= codesA; a++) equations.push(sum(cell(area, a, 0), ...range(1, codesB).map((b) => cell(area, a, b))));
	}
	for (let g = 0; g < width; g++) {
		equations.push(sum(g, ...districts.map((_, d) => (1 + d) * width + g)));
		for (const d of districts.keys()) {
			const parts = quarters.flatMap((of, q) => (of === d ? [(first + q) * width + g] : []));
			if (parts.length > 0) equations.push(sum((1 + d) * width + g, ...parts));
		}
	}
	const area = (c: number) => Math.floor(c / width);
	return plainProblem(values, equations, least, {
		row: Int32Array.from(values, (_, c) => area(c)), total: Uint8Array.from(values, (_, c) => (c % width === 0 ? 1 : 0)),
		block: Int32Array.from(values, (_, c) => (area(c) === 0 ? 0 : area(c) < first ? 1 : 2 + quarters[area(c) - first]!)), ...told
	});
}
