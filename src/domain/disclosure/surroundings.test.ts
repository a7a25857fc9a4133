import { expect, it } from 'vitest';
import { buildIncidence } from './incidence.ts';
import { makeProblem } from './make-problem.test-data.ts';
import { surroundings } from './surroundings.ts';

// One district of 20 quarters, 10 × 8 groups; quarters grow with their number.
const problem = makeProblem([20], 10, 8, (q) => 5 + q);
const incidence = buildIncidence(problem.values.length, problem.sums);
const width = 11 * 9;
const cell = (quarter: number, a: number, b: number) => (2 + quarter) * width + a * 9 + b;
const lowest = (c: number) => c >= 2 * width && (c % width) % 9 > 0 && c % width >= 9;
const around = surroundings(incidence, lowest, Float64Array.from(problem.values, (v) => v ?? 0), cell(3, 2, 5));

it('is a small part of the table, the cell in it', () => {
	expect(around).toContain(cell(3, 2, 5));
	expect(around.every(lowest)).toBe(true);
	expect(around.length).toBe(5 * 5 * 5);
});
it('holds all corners of boxes around the cell', () => {
	for (const quarter of [3, 19]) for (const a of [2, 1]) for (const b of [5, 1]) expect(around).toContain(cell(quarter, a, b));
});
it('is the cell alone where no sum holds it', () => expect(surroundings(buildIncidence(2, []), () => true, Float64Array.of(1, 2), 1)).toEqual([1]));
