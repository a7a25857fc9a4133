import { describe, expect, it } from 'vitest';
import { attackerInterval } from '#domain/disclosure/problem/attacker.test-data.ts';
import { plainProblem, sum } from '#domain/disclosure/problem/make-problem.test-data.ts';
import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import { hiddenOf, intervalOf, protectedOf } from './protected.test-data.ts';


// Worked examples with known answers (computed once by linear and once by integer programming); the names are theirs.
describe('worked examples', () => {
	const w1 = plainProblem([20, 12, 6, 2], [sum(0, 1, 2, 3)]);
	it('W1: 20 = 12 + 6 + x with x = 2 would be disclosed; one partner goes, the whole stays', () => {
		expect(attackerInterval(w1, [0, 0, 0, 1], 3, 3)).toEqual([2, 2]);
		expect([hiddenOf(w1)[0], hiddenOf(w1)[3], hiddenOf(w1).reduce((a, b) => a + b)]).toEqual([0, 1, 2]);
		expect(intervalOf(w1, 3)).toEqual([0, 3]);
	});
	it('W2: 20 = 12 + b + c with 6 and 2 is safe', () => expect(attackerInterval(w1, [0, 0, 1, 1], 3, 9)).toEqual([0, 8]));
	it('W3a: 2 = 1 + 1: the whole is small itself, so nothing of it may be shown', () => {
		const p = plainProblem([2, 1, 1], [sum(0, 1, 2)]);
		expect(attackerInterval(p, [0, 1, 1], 1, 3)).toEqual([0, 2]);
		expect(hiddenOf(p)).toEqual([1, 1, 1]);
		expect(intervalOf(p, 1)).toEqual([0, 3]);
	});

	const block = plainProblem([9, 12, 7, 14, 21, 2, 7, 5, 7], [sum(0, 5, 6), sum(1, 7, 8), sum(2, 5, 7), sum(3, 6, 8), sum(4, 0, 1), sum(4, 2, 3)]);
	it('W4: a 2 × 2 block with row sums 9, 12 and column sums 7, 14 is safe; but a 7 in it looks like 2 … 9, so a sum goes too', () => {
		expect(attackerInterval(block, [0, 0, 0, 0, 0, 1, 1, 1, 1], 5, 8)).toEqual([0, 7]);
		expect(attackerInterval(block, [0, 0, 0, 0, 0, 1, 1, 1, 1], 6, 10)).toEqual([2, 9]);
		const { why } = protectedOf(block);
		for (const cell of [5, 6, 7, 8]) {
			const [low] = attackerInterval(block, why, cell, 3);
			expect(why[cell] === WHY.SHOWN || low === 0 || low >= 3).toBe(true);
		}
		expect(why[4]).toBe(WHY.SHOWN);
	});
	it('W5: three of the four hidden would disclose the 2', () => expect(attackerInterval(block, [0, 0, 0, 0, 0, 1, 1, 1, 0], 5, 3)).toEqual([2, 2]));
	it('W9: three overlapping regions that a search without whole numbers would call safe', () => {
		const p = plainProblem([2, 2, 1, 1, 1, 0, 0], [sum(0, 3, 4, 5), sum(1, 3, 4, 6), sum(2, 3, 5, 6)]);
		expect(attackerInterval(p, [0, 0, 0, 1, 1, 1, 1], 3, 3)).toEqual([1, 1]);
		for (const cell of [0, 1, 2, 3, 4]) expect(intervalOf(p, cell)).toEqual([0, 3]);
	});
	it('W10: three years 5, 4, 2 under a published three-year sum of 11', () => {
		const p = plainProblem([11, 5, 4, 2], [sum(0, 1, 2, 3)]);
		expect(hiddenOf(p)[0]).toBe(0);
		expect(intervalOf(p, 3)).toEqual([0, 3]);
	});

	const [r1, r2] = [[0, 1, 7, 1, 0], [2, 0, 0, 2, 8]];
	const columns = r1.map((v, i) => v + r2[i]!);
	const singletons = (told: Partial<SecrecyProblem> = {}) => plainProblem([9, 12, ...columns, ...r1, ...r2], [sum(0, 7, 8, 9, 10, 11), sum(1, 12, 13, 14, 15, 16), ...columns.map((_, i) => sum(2 + i, 7 + i, 12 + i))], 3, told);
	it('W-S: two rows 0 1 7 1 0 | 9 and 2 0 0 2 8 | 12 with zeros hideable', () => {
		const p = singletons();
		expect(attackerInterval({ ...p, floor: new Uint8Array(17).fill(1) }, Array.from({ length: 17 }, (_, i) => (i === 8 || i === 10 ? 1 : 0)), 8, 3)).toEqual([1, 1]);
		for (const [cell, value] of p.values.entries()) if (value === 1 || value === 2) expect(intervalOf(p, cell)).toEqual([0, 3]);
	});
	it('W-S with zeros always shown and the larger totals known: the whole breakdown of a line goes, its zeros too', () => {
		const row = Int32Array.from({ length: 17 }, (_, i) => (i === 0 || (i > 6 && i < 12) ? 0 : i === 1 || i > 11 ? 1 : 2));
		const p = singletons({ floor: new Uint8Array(17).fill(1), row, role: Uint8Array.from({ length: 17 }, (_, i) => (i < 2 || (i > 3 && i < 7) ? ROLE.PUBLIC : ROLE.SHOWABLE)) });
		const { why, certificates, beyondHelp } = protectedOf(p);
		expect(beyondHelp).toEqual([]);
		expect([7, 8, 9, 10, 11].map((c) => why[c])).toEqual([WHY.COARSER, WHY.SMALL, WHY.COARSER, WHY.SMALL, WHY.COARSER]);
		// What an attacker knows then: of a line withheld as a whole, any number may have been a zero.
		const whole = (line: number) => p.role.every((role, c) => role === ROLE.PUBLIC || row[c] !== line || why[c] !== WHY.SHOWN);
		const floor = Uint8Array.from(row, (line) => (whole(line) ? 0 : 1));
		expect(certificates.map((c) => c.cell)).toEqual(expect.arrayContaining([8, 10, 12, 15]));
		for (const cell of [8, 10, 12, 15]) {
			const [low, high] = attackerInterval({ ...p, floor }, why, cell, 3);
			expect([low, high]).toEqual([floor[cell], 3]);
		}
	});
});
