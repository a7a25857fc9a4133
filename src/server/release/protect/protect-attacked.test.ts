import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { possible } from '#domain/disclosure/attacker.test-data.ts';
import { makeProblem } from '#domain/disclosure/make-problem.test-data.ts';
import { protect } from '#domain/disclosure/protect.ts';
import type { CellSum, Protection, SecrecyProblem } from '#domain/disclosure/secrecy-problem.ts';
import { loadHighsSolver } from './highs-solver.ts';

const solver = await loadHighsSolver();
const long = Boolean(process.env['KECK_LONG']);
const runs = long ? 2000 : 500;
vi.setConfig({ testTimeout: long ? 600_000 : 60_000 });
const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }) });
/** Hierarchies of two or three levels with one or two classifications, at most 48 cells. */
interface Shape { readonly districts: readonly number[]; readonly a: number; readonly b: number }
const shape = fc.constantFrom<Shape[]>(
	{ districts: [3], a: 3, b: 0 }, { districts: [2, 3], a: 2, b: 0 }, { districts: [0, 0, 0], a: 4, b: 0 }, { districts: [4, 3], a: 3, b: 0 },
	{ districts: [0, 0], a: 2, b: 2 }, { districts: [0, 0, 0], a: 2, b: 2 }, { districts: [2], a: 2, b: 2 }, { districts: [1, 2, 5], a: 2, b: 0 }
);
const problems = shape.chain(({ districts, a, b }) => {
	const width = Math.max(1, a) * Math.max(1, b);
	const areas = districts.reduce((s, d) => s + Math.max(1, d), 0);
	return fc.array(count, { minLength: areas * width, maxLength: areas * width }).map((counts) => {
		const leaf = (q: number, x: number, y: number) => counts[q * width + Math.max(0, x - 1) * Math.max(1, b) + Math.max(0, y - 1)]!;
		// Districts without quarters are themselves the lowest level.
		return districts.every((d) => d === 0) ? withoutTop(makeProblem([districts.length], a, b, leaf), (a + 1) * (b + 1)) : makeProblem(districts, a, b, leaf);
	});
});

/** Leaves out the top level of a table with a single district, so that two levels are left. */
function withoutTop(p: SecrecyProblem, width: number): SecrecyProblem {
	const sums = p.sums.filter((s) => s.whole >= width).map((s) => ({ whole: s.whole - width, parts: s.parts.map((x) => x - width) }));
	return { values: p.values.slice(width), suppliedHidden: p.values.slice(width).map(() => false), sums };
}

const protectedOf = (problem: SecrecyProblem): Protection => {
	const outcome = protect(problem, { minimumCount: 3 }, solver);
	if ('refused' in outcome) throw new Error(outcome.refused);
	return outcome;
};
const small = (problem: SecrecyProblem) => [...problem.values.entries()].flatMap(([cell, value]) => (value === 1 || value === 2 ? [cell] : []));

/** The tables of all certificates, checked by plain addition. */
function expectHonest(problem: SecrecyProblem, { hidden, reference, certificates }: Protection, sums: readonly CellSum[] = problem.sums): void {
	for (const { cell, low, high } of certificates) {
		for (const [end, { cells, values }] of [['low', low], ['high', high]] as const) {
			const table = reference.slice();
			for (const [i, c] of cells.entries()) table[c] = values[i]!;
			for (const { whole, parts } of sums) expect(parts.reduce((s, p) => s + table[p]!, 0)).toBe(table[whole]);
			for (const [c, value] of problem.values.entries()) if (value !== null && !hidden[c]) expect(table[c]).toBe(value);
			for (const value of values) expect(value >= 0 && Number.isInteger(value)).toBe(true);
			if (problem.values[cell] !== null) expect(end === 'low' ? table[cell] === 0 : table[cell]! >= 3).toBe(true);
		}
	}
}

/** Hides the given cells as a supplier would; wholes that only we would add up become unknown with them. */
function suppliedWithout(problem: SecrecyProblem, gone: ReadonlySet<number>, deriveUp: boolean): SecrecyProblem {
	const unknown = new Set(gone);
	for (let grown = deriveUp; grown;) {
		grown = false;
		for (const { whole, parts } of problem.sums) {
			if (unknown.has(whole) || !parts.some((p) => unknown.has(p))) continue;
			unknown.add(whole);
			grown = true;
		}
	}
	return {
		sums: problem.sums, values: problem.values.map((v, c) => (unknown.has(c) ? null : v)), suppliedHidden: problem.values.map((_, c) => unknown.has(c)),
		derived: Uint8Array.from(problem.values, (_, c) => (unknown.has(c) && !gone.has(c) ? 1 : 0))
	};
}

describe('protect, against an exact attacker', () => {
	it('leaves every small number between 0 and the minimum count', () => {
		fc.assert(fc.property(problems, (problem) => {
			const outcome = protectedOf(problem);
			expectHonest(problem, outcome);
			expect(outcome.certificates.map((c) => c.cell)).toEqual(small(problem));
			for (const cell of small(problem)) {
				expect(outcome.hidden[cell]).toBe(1);
				expect(possible(problem, outcome.hidden, cell, 0, 0)).toBe(true);
				expect(possible(problem, outcome.hidden, cell, 3, Infinity)).toBe(true);
			}
		}), { numRuns: runs, seed: 2 });
	});

	it('holds with missing cells too', () => {
		fc.assert(fc.property(problems, fc.nat(), fc.nat(), (problem, first, second) => {
			const gone = new Set([first % problem.values.length, second % problem.values.length]);
			const partly = { ...problem, values: problem.values.map((v, i) => (gone.has(i) ? null : v)) };
			const outcome = protectedOf(partly);
			const unknown = outcome.hidden.map((h, i) => (gone.has(i) ? 1 : h));
			for (const cell of gone) expect(outcome.hidden[cell]).toBe(0);
			for (const cell of small(partly)) {
				expect(possible(partly, unknown, cell, 0, 0)).toBe(true);
				expect(possible(partly, unknown, cell, 3, Infinity)).toBe(true);
			}
		}), { numRuns: runs / 2, seed: 5 });
	});

	it('keeps what the supplier hid in doubt, with delivered and with derived wholes', () => {
		fc.assert(fc.property(problems, fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }), fc.boolean(), (problem, picks, deriveUp) => {
			const gone = new Set(picks.map((pick) => problem.values.length - 1 - (pick % problem.values.length)));
			const supplied = suppliedWithout(problem, gone, deriveUp);
			const outcome = protectedOf(supplied);
			for (const [cell, hidden] of supplied.suppliedHidden.entries()) if (hidden) expect(outcome.hidden[cell]).toBe(1);
			for (const cell of small(supplied)) {
				expect(possible(supplied, outcome.hidden, cell, 0, 0)).toBe(true);
				expect(possible(supplied, outcome.hidden, cell, 3, Infinity)).toBe(true);
			}
			for (const cell of gone) {
				const value = problem.values[cell]!;
				expect(possible(supplied, outcome.hidden, cell, value + 1, Infinity) || (value > 0 && possible(supplied, outcome.hidden, cell, 0, value - 1))).toBe(true);
			}
		}), { numRuns: runs, seed: 4 });
	});
});

/** A district and its quarters × ages × sex with overlapping wholes: 1–5 are ages, u6 = 1 + 2, u15 = 1 + 2 + 3, u18 = u15 + 4, all = u18 + 5. */
function overlapping(areas: number, leaf: (area: number, age: number, sex: number) => number): SecrecyProblem {
	const wholes: Record<number, readonly number[]> = { 6: [1, 2], 7: [1, 2, 3], 8: [7, 4], 0: [8, 5] };
	const cell = (area: number, age: number, sex: number) => (area * 9 + age) * 3 + sex;
	const values = new Array<number>((areas + 1) * 27).fill(0);
	const sums: CellSum[] = [];
	const ages = (age: number): number[] => wholes[age]?.flatMap(ages) ?? [age];
	const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
	for (const area of range(1, areas)) for (const age of range(0, 8)) for (const sex of range(0, 2)) {
		for (const base of ages(age)) for (const s of sex === 0 ? [1, 2] : [sex]) values[cell(area, age, sex)]! += leaf(area, base, s);
		values[cell(0, age, sex)]! += values[cell(area, age, sex)]!;
	}
	for (const age of range(0, 8)) for (const sex of range(0, 2)) sums.push({ whole: cell(0, age, sex), parts: range(1, areas).map((a) => cell(a, age, sex)) });
	for (const area of range(0, areas)) {
		for (const age of range(0, 8)) sums.push({ whole: cell(area, age, 0), parts: [cell(area, age, 1), cell(area, age, 2)] });
		for (const [whole, parts] of Object.entries(wholes)) for (const sex of range(0, 2)) sums.push({ whole: cell(area, Number(whole), sex), parts: parts.map((p) => cell(area, p, sex)) });
	}
	return { values, suppliedHidden: values.map(() => false), sums };
}

describe('three ways with overlapping wholes', () => {
	it('proves every small number by tables that add up', () => {
		fc.assert(fc.property(fc.integer({ min: 2, max: 6 }), fc.array(count, { minLength: 60, maxLength: 60 }), (areas, counts) => {
			const problem = overlapping(areas, (area, age, sex) => counts[((area - 1) * 5 + age - 1) * 2 + sex - 1]!);
			const outcome = protectedOf(problem);
			expect(outcome.certificates.map((c) => c.cell)).toEqual(small(problem));
			expectHonest(problem, outcome);
		}), { numRuns: runs / 2, seed: 6 });
	});

	it('keeps all wholes of a town where one quarter is small in one cell', () => {
		const problem = overlapping(5, (area, age, sex) => (area === 2 && age === 1 && sex === 1 ? 2 : 10 + area + age * sex));
		const { hidden } = protectedOf(problem);
		expect([...hidden.subarray(0, 27)].every((h) => h === 0)).toBe(true);
		expect(possible(problem, hidden, (2 * 9 + 1) * 3 + 1, 0, 0)).toBe(true);
		expect(possible(problem, hidden, (2 * 9 + 1) * 3 + 1, 3, Infinity)).toBe(true);
	});
});
