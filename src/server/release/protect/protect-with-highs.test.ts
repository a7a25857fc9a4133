import { describe, expect, it } from 'vitest';
import { attackerInterval } from '#domain/disclosure/attacker.test-data.ts';
import { makeProblem } from '#domain/disclosure/make-problem.test-data.ts';
import { protect } from '#domain/disclosure/protect.ts';
import type { Protection, SecrecyProblem } from '#domain/disclosure/secrecy-problem.ts';
import { loadHighsSolver } from './highs-solver.ts';

const solver = await loadHighsSolver();
const rules = { minimumCount: 3 };
const problem = (values: readonly (number | null)[], sums: SecrecyProblem['sums'], supplied: readonly number[] = [], derived: readonly number[] = []): SecrecyProblem => ({
	values, sums, suppliedHidden: values.map((_, i) => supplied.includes(i)), derived: Uint8Array.from(values, (_, i) => (derived.includes(i) ? 1 : 0))
});
const protectedOf = (p: SecrecyProblem): Protection => {
	const outcome = protect(p, rules, solver);
	if ('refused' in outcome) throw new Error(outcome.refused);
	return outcome;
};
const hiddenOf = (p: SecrecyProblem): number[] => [...protectedOf(p).hidden];
const intervalOf = (p: SecrecyProblem, cell: number) => attackerInterval(p, protectedOf(p).hidden, cell, 3);

// Worked examples with known answers (computed once by linear and once by integer programming); the names are theirs.
describe('worked examples', () => {
	it('W1: 20 = 12 + 6 + x with x = 2 would be disclosed; the whole block goes', () => {
		const p = problem([20, 12, 6, 2], [{ whole: 0, parts: [1, 2, 3] }]);
		expect(attackerInterval(p, Uint8Array.of(0, 0, 0, 1), 3, 3)).toEqual([2, 2]);
		expect(hiddenOf(p)).toEqual([0, 1, 1, 1]);
		expect(intervalOf(p, 3)).toEqual([0, 3]);
	});

	it('W2: 20 = 12 + b + c with 6 and 2 is safe', () => {
		const p = problem([20, 12, 6, 2], [{ whole: 0, parts: [1, 2, 3] }]);
		expect(attackerInterval(p, Uint8Array.of(0, 0, 1, 1), 3, 9)).toEqual([0, 8]);
	});

	it('W3a: 2 = 1 + 1: the whole is small itself, so nothing of it may be shown', () => {
		const p = problem([2, 1, 1], [{ whole: 0, parts: [1, 2] }]);
		expect(attackerInterval(p, Uint8Array.of(0, 1, 1), 1, 3)).toEqual([0, 2]);
		expect(hiddenOf(p)).toEqual([1, 1, 1]);
		expect(intervalOf(p, 1)).toEqual([0, 3]);
	});

	const block = problem([9, 12, 7, 14, 21, 2, 7, 5, 7], [
		{ whole: 0, parts: [5, 6] }, { whole: 1, parts: [7, 8] }, { whole: 2, parts: [5, 7] }, { whole: 3, parts: [6, 8] }, { whole: 4, parts: [0, 1] }, { whole: 4, parts: [2, 3] }
	]);

	it('W4: a 2 × 2 block with row sums 9, 12 and column sums 7, 14 is safe, its sums stay', () => {
		expect(attackerInterval(block, Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1), 5, 8)).toEqual([0, 7]);
		expect(hiddenOf(block)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
		expect(intervalOf(block, 5)).toEqual([0, 3]);
	});

	it('W5: three of the four hidden would disclose the 2', () => {
		expect(attackerInterval(block, Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 1, 0), 5, 3)).toEqual([2, 2]);
	});

	it('W9: three overlapping regions that a search without whole numbers would call safe', () => {
		const p = problem([2, 2, 1, 1, 1, 0, 0], [{ whole: 0, parts: [3, 4, 5] }, { whole: 1, parts: [3, 4, 6] }, { whole: 2, parts: [3, 5, 6] }]);
		expect(attackerInterval(p, Uint8Array.of(0, 0, 0, 1, 1, 1, 1), 3, 3)).toEqual([1, 1]);
		expect(hiddenOf(p)).toEqual([1, 1, 1, 1, 1, 1, 1]);
		for (const cell of [0, 1, 2, 3, 4]) expect(intervalOf(p, cell)).toEqual([0, 3]);
	});

	it('W10: three years 5, 4, 2 under a published three-year sum of 11', () => {
		const p = problem([11, 5, 4, 2], [{ whole: 0, parts: [1, 2, 3] }]);
		expect(hiddenOf(p)).toEqual([0, 1, 1, 1]);
		expect(intervalOf(p, 3)).toEqual([0, 3]);
	});

	it('W-S: two rows 0 1 7 1 0 | 9 and 2 0 0 2 8 | 12 with zeros hideable', () => {
		const [r1, r2] = [[0, 1, 7, 1, 0], [2, 0, 0, 2, 8]];
		const columns = r1.map((v, i) => v + r2[i]!);
		const values = [9, 12, ...columns, ...r1, ...r2];
		const p = problem(values, [{ whole: 0, parts: [7, 8, 9, 10, 11] }, { whole: 1, parts: [12, 13, 14, 15, 16] }, ...columns.map((_, i) => ({ whole: 2 + i, parts: [7 + i, 12 + i] }))]);
		expect(attackerInterval(p, Uint8Array.from(values, (_, i) => (i === 8 || i === 10 ? 1 : 0)), 8, 3)).toEqual([1, 1]);
		for (const [cell, value] of values.entries()) if (value === 1 || value === 2) expect(intervalOf(p, cell)).toEqual([0, 3]);
	});
});

describe('protect', () => {
	it('shows everything where nothing is small, true zeros included', () => {
		const outcome = protectedOf(problem([20, 12, 8, 0], [{ whole: 0, parts: [1, 2, 3] }]));
		expect([...outcome.hidden]).toEqual([0, 0, 0, 0]);
		expect(outcome.certificates).toEqual([]);
	});
	it('hides a true zero as partner', () => expect(hiddenOf(problem([20, 18, 2, 0], [{ whole: 0, parts: [1, 2, 3] }]))).toEqual([0, 1, 1, 1]));
	it('keeps the whole of 3 = 1 + 2: each may be 0 and 3', () => expect(hiddenOf(problem([3, 1, 2], [{ whole: 0, parts: [1, 2] }]))).toEqual([0, 1, 1]));
	it('simply hides a small number that stands in no sum', () => {
		const outcome = protectedOf(problem([1, 50], []));
		expect([...outcome.hidden]).toEqual([1, 0]);
		expect(outcome.certificates).toHaveLength(1);
	});
	it('hides the only part together with its whole, though nobody else is small', () => expect(hiddenOf(problem([2, 2], [{ whole: 0, parts: [1] }]))).toEqual([1, 1]));

	it('finds the cheapest partners where the block does not suffice, and does not hide their blocks', () => {
		// Districts 6 and 30 with quarters (4, 2) and (10, 20); a second declared sum 4 + 10 = 14 pins the first quarter.
		const p = problem([36, 6, 30, 4, 2, 10, 20, 14], [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [3, 4] }, { whole: 2, parts: [5, 6] }, { whole: 7, parts: [3, 5] }]);
		const outcome = protectedOf(p);
		expect([...outcome.hidden]).toEqual([0, 0, 0, 1, 1, 1, 1, 0]);
		expect(outcome.partners).toBe(0);
		// The same with a third sum over the second quarters: only a shown total can give way, and not the dear one at the top.
		const tight = problem([...p.values, 12, 48], [...p.sums, { whole: 8, parts: [4, 5] }, { whole: 9, parts: [0, 8] }]);
		const more = protectedOf(tight);
		expect(more.partners).toBeGreaterThan(0);
		expect([more.hidden[0], more.hidden[9]]).toEqual([0, 0]);
		expect(intervalOf(tight, 4)).toEqual([0, 3]);
	});

	it('is the same on every run', () => {
		const p = makeProblem([4, 3], 3, 2, (q, a, b) => (q * 7 + a * 5 + b * 3) % 11);
		expect(protectedOf(p)).toEqual(protectedOf(p));
	});
	it('refuses sums that do not hold, in German and without a figure', () => {
		const outcome = protect(problem([20, 12, 7], [{ whole: 0, parts: [1, 2] }]), rules, solver);
		expect(outcome).toEqual({ refused: expect.stringMatching(/^Die angegebenen Summen gehen nicht auf/) });
		expect(JSON.stringify(outcome)).not.toMatch(/\d/);
	});
	it('copes with sums declared in a circle: a = b + c and b = a + c', () => {
		const p = problem([2, 2, 0], [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [0, 2] }]);
		expect(intervalOf(p, 0)).toEqual([0, 3]);
	});
	it('takes a broken or negative count as a bug and does not print it', () => {
		expect(() => protect(problem([17.5], []), rules, solver)).toThrow(/^disclosure: cell 0 is not a count$/);
		expect(() => protect(problem([-4], []), rules, solver)).toThrow(/^disclosure: cell 0 is not a count$/);
	});
	it('keeps a minimum count of 5 and of 10 as well', () => {
		const p = makeProblem([6, 5], 4, 2, (q, a, b) => (q * 13 + a * 29 + b * 17) % 37);
		for (const minimumCount of [5, 10]) {
			const outcome = protect(p, { minimumCount }, solver);
			if ('refused' in outcome) throw new Error(outcome.refused);
			for (const [cell, value] of p.values.entries()) if (value !== null && value > 0 && value < minimumCount) expect(outcome.hidden[cell]).toBe(1);
		}
	});
	it('is quick enough for a city: 750 areas × 30 groups, a tenth of the lowest cells small', () => {
		const p = makeProblem(Array.from({ length: 12 }, () => 61), 9, 2, (q, a, b) => (Math.imul(q * 31 + a * 7 + b, 2654435761) >>> 0) % 19);
		expect(p.values.length).toBeGreaterThan(22_000);
		expect(p.values.filter((v) => v === 1 || v === 2).length).toBeGreaterThan(1_000);
		const start = performance.now();
		expect(protectedOf(p).certificates.length).toBeGreaterThan(1_000);
		// Measured 2.2 s of computing; the limit is for a machine with other work.
		expect(performance.now() - start).toBeLessThan(12_000);
	});
});

describe('what the supplier hid, and what is missing', () => {
	it('cannot be calculated back: 20 = 12 + ?', () => {
		const p = problem([20, 12, null], [{ whole: 0, parts: [1, 2] }], [2]);
		expect(hiddenOf(p)).toEqual([0, 1, 1]);
	});
	it('drags nothing along where the whole is unknown too: ? = 12 + 30 + ?', () => {
		const p = problem([null, 12, 30, null], [{ whole: 0, parts: [1, 2, 3] }], [0, 3], [0]);
		expect(hiddenOf(p)).toEqual([1, 0, 0, 1]);
	});
	it('neither does an unknown town under an unknown town: quarters of other districts stay', () => {
		const p = problem([null, null, 42, null, 7, 20, 22], [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [3, 4] }, { whole: 2, parts: [5, 6] }], [0, 1, 3], [0, 1]);
		expect(hiddenOf(p)).toEqual([1, 1, 0, 1, 0, 0, 0]);
	});
	it('is pinned through an unknown district under a known town unless partners go: 60 = (? + 7) + 42', () => {
		const p = problem([60, null, 42, null, 7, 20, 22], [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [3, 4] }, { whole: 2, parts: [5, 6] }], [1, 3], [1]);
		expect(attackerInterval(p, Uint8Array.of(0, 1, 0, 1, 0, 0, 0), 3, 20)).toEqual([11, 11]);
		const [low, high] = attackerInterval(p, protectedOf(p).hidden, 3, 20);
		expect(high).toBeGreaterThan(low);
		expect(protectedOf(p).hidden[0]).toBe(0);
	});
	it('a delivered hidden whole over shown parts is one too: ? = 5 + 7', () => {
		const p = problem([null, 5, 7], [{ whole: 0, parts: [1, 2] }], [0]);
		const [low, high] = attackerInterval(p, protectedOf(p).hidden, 0, 20);
		expect(high).toBeGreaterThan(low);
	});
	it('a small number beside it is protected as any: 20 = 12 + 1 + ?', () => {
		const p = problem([20, 12, 1, null], [{ whole: 0, parts: [1, 2, 3] }], [3]);
		expect(intervalOf(p, 2)).toEqual([0, 3]);
	});
	it('sees what a sum with a missing part still tells: 6 = 5 + x + ? leaves x at most 1', () => {
		const p = problem([6, 5, 1, null], [{ whole: 0, parts: [1, 2, 3] }]);
		expect(attackerInterval(p, Uint8Array.of(0, 0, 1, 0), 2, 3)).toEqual([0, 1]);
		expect(hiddenOf(p)).toEqual([0, 1, 1, 0]);
		expect(intervalOf(p, 2)).toEqual([0, 3]);
	});
	it('drops a sum with a missing part that cannot be true', () => expect(hiddenOf(problem([6, 9, null, 2], [{ whole: 0, parts: [1, 2] }]))).toEqual([0, 0, 0, 1]));
	it('leaves missing figures alone', () => expect(hiddenOf(problem([20, null, 20], [{ whole: 0, parts: [2] }]))).toEqual([0, 0, 0]));
});
