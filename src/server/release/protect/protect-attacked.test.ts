import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { possible } from '#domain/disclosure/problem/attacker.test-data.ts';
import { makeProblem, plainProblem, sum } from '#domain/disclosure/problem/make-problem.test-data.ts';
import type { Equation, Protection, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { protectedOf } from './protected.test-data.ts';

const long = Boolean(process.env['KECK_LONG']);
const runs = long ? 2500 : process.env['KECK_MUTANTS'] ? 8 : 160;
vi.setConfig({ testTimeout: long ? 900_000 : 120_000 });
const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }) });
/** Hierarchies of two or three levels with one or two classifications, at most 60 cells. */
interface Shape { readonly districts: readonly number[]; readonly a: number; readonly b: number }
const shape = fc.constantFrom<Shape[]>(
	{ districts: [3], a: 3, b: 0 }, { districts: [2, 3], a: 2, b: 0 }, { districts: [4, 3], a: 3, b: 0 }, { districts: [2], a: 2, b: 2 }, { districts: [1, 2, 5], a: 2, b: 0 },
	{ districts: [3, 2, 3], a: 4, b: 0 }, { districts: [1, 1], a: 2, b: 3 }
);
const problems = shape.chain(({ districts, a, b }) => {
	const width = Math.max(1, a) * Math.max(1, b);
	const areas = districts.reduce((s, d) => s + d, 0);
	return fc.array(count, { minLength: areas * width, maxLength: areas * width }).map((counts) => makeProblem(districts, a, b, (q, x, y) => counts[q * width + Math.max(0, x - 1) * Math.max(1, b) + Math.max(0, y - 1)]!));
});

const small = (problem: SecrecyProblem) => [...problem.values.entries()].flatMap(([cell, value]) => (value >= 1 && value < problem.least[cell]! ? [cell] : []));

/** The tables of all certificates, checked by plain addition. */
function expectHonest(problem: SecrecyProblem, { why, reference, certificates }: Protection): void {
	for (const { cell, low, high } of certificates) {
		for (const { cells, values } of [low, high]) {
			const table = reference.slice();
			for (const [i, c] of cells.entries()) table[c] = values[i]!;
			for (const { wholes, parts } of problem.equations) expect(parts.reduce((s, p) => s + table[p]!, 0)).toBe(wholes.reduce((s, w) => s + table[w]!, 0));
			for (const [c, value] of problem.values.entries()) if (problem.role[c] === ROLE.SHOWABLE && !why[c]) expect(table[c]).toBe(value);
			for (const value of values) expect(value >= 0 && Number.isInteger(value)).toBe(true);
		}
		expect(small(problem).includes(cell) && low.values.length > 0 ? low.values[low.cells.indexOf(cell)] : 0).toBe(0);
	}
}

/** The promise, whatever a cell's reason: zero is possible and so is the least count, or nothing small is possible. Asked of an attacker who tries all tables. */
function expectDoubt(problem: SecrecyProblem, { why }: Protection): void {
	for (const [cell, w] of why.entries()) {
		if (!w && problem.role[cell] !== ROLE.WITHHELD) continue;
		const least = problem.least[cell]!;
		const canBe = (from: number, to: number) => possible(problem, why, cell, from, to);
		expect(canBe(least, Infinity)).toBe(true);
		if (!canBe(0, 0)) expect(canBe(1, least - 1)).toBe(false);
	}
}

describe('protect, against an exact attacker', () => {
	it('leaves every withheld number between zero and the least count, or clearly above', () => {
		fc.assert(fc.property(problems, (problem) => {
			const outcome = protectedOf(problem);
			expect(outcome.beyondHelp).toEqual([]);
			expect(outcome.certificates.map((c) => c.cell)).toEqual(expect.arrayContaining(small(problem)));
			expectHonest(problem, outcome);
			expectDoubt(problem, outcome);
		}), { numRuns: runs * 3, seed: 2 });
	});

	it('holds where the supplier hid cells, some are missing, and some go by hand or went before', () => {
		fc.assert(fc.property(problems, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (problem, picks) => {
			const [hidden, missing, byHand, before] = picks.map((p) => p % problem.role.length) as [number, number, number, number];
			const role = problem.role.slice();
			const values = problem.values.slice();
			const [low, high] = [values.slice(), values.slice()];
			for (const [cell, r] of [[missing, ROLE.UNSHOWN], [hidden, ROLE.WITHHELD]] as const) [role[cell], values[cell], low[cell], high[cell]] = [r, NaN, 0, Infinity];
			const initially = Uint8Array.from(role, (_, c) => (role[c] === ROLE.SHOWABLE && (c === byHand || c === before) ? (c === byHand ? 4 : 5) : 0));
			const partly: SecrecyProblem = { ...problem, role, values, low, high, initially };
			const outcome = protectedOf(partly);
			expectHonest(partly, outcome);
			expectDoubt(partly, outcome);
		}), { numRuns: runs, seed: 5 });
	});

	it('never opens a cell that was withheld when further numbers became known', () => {
		fc.assert(fc.property(problems, fc.nat(), (problem, salt) => {
			const first = protectedOf(problem);
			const known = Uint8Array.from(problem.role, (_, c) => (!first.why[c] && (c * 7 + salt) % 3 > 0 ? ROLE.PUBLIC : ROLE.SHOWABLE));
			const next = { ...problem, role: known, initially: Uint8Array.from(first.why, (w, c) => (w && (c + salt) % 2 ? 5 : 0)) };
			const second = protectedOf(next);
			expect(second.beyondHelp).toEqual([]);
			for (const cell of small(problem)) {
				expect(possible(next, second.why, cell, 0, 0)).toBe(true);
				expect(possible(next, second.why, cell, 3, Infinity)).toBe(true);
			}
		}), { numRuns: runs, seed: 7 });
	});
});

/** A district and its quarters × ages × sex with overlapping wholes: 1–5 are ages, u6 = 1 + 2, u15 = 1 + 2 + 3, u18 = u15 + 4, all = u18 + 5. */
function overlapping(areas: number, leaf: (area: number, age: number, sex: number) => number): SecrecyProblem {
	const wholes: Record<number, readonly number[]> = { 6: [1, 2], 7: [1, 2, 3], 8: [7, 4], 0: [8, 5] };
	const cell = (area: number, age: number, sex: number) => (area * 9 + age) * 3 + sex;
	const values = new Array<number>((areas + 1) * 27).fill(0);
	const equations: Equation[] = [];
	const ages = (age: number): number[] => wholes[age]?.flatMap(ages) ?? [age];
	const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
	for (const area of range(1, areas)) for (const age of range(0, 8)) for (const sex of range(0, 2)) {
		for (const base of ages(age)) for (const s of sex === 0 ? [1, 2] : [sex]) values[cell(area, age, sex)]! += leaf(area, base, s);
		values[cell(0, age, sex)]! += values[cell(area, age, sex)]!;
	}
	for (const age of range(0, 8)) for (const sex of range(0, 2)) equations.push(sum(cell(0, age, sex), ...range(1, areas).map((a) => cell(a, age, sex))));
	for (const area of range(0, areas)) {
		for (const age of range(0, 8)) equations.push(sum(cell(area, age, 0), cell(area, age, 1), cell(area, age, 2)));
		for (const [whole, parts] of Object.entries(wholes)) for (const sex of range(0, 2)) equations.push(sum(cell(area, Number(whole), sex), ...parts.map((p) => cell(area, p, sex))));
	}
	return plainProblem(values, equations);
}

describe('three ways with overlapping wholes', () => {
	it('proves every small number by tables that add up', () => {
		fc.assert(fc.property(fc.integer({ min: 2, max: 6 }), fc.array(count, { minLength: 60, maxLength: 60 }), (areas, counts) => {
			const problem = overlapping(areas, (area, age, sex) => counts[((area - 1) * 5 + age - 1) * 2 + sex - 1]!);
			const outcome = protectedOf(problem);
			expect(outcome.certificates.map((c) => c.cell)).toEqual(expect.arrayContaining(small(problem)));
			expectHonest(problem, outcome);
		}), { numRuns: runs / 4, seed: 6 });
	});

	it('keeps all wholes of a town where one quarter is small in one cell', () => {
		const problem = overlapping(5, (area, age, sex) => (area === 2 && age === 1 && sex === 1 ? 2 : 10 + area + age * sex));
		const outcome = protectedOf(problem);
		expect([...outcome.why.subarray(0, 27)].every((w) => w === 0)).toBe(true);
		expectDoubt(problem, outcome);
	});
});
