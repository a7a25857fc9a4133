import { describe, expect, it } from 'vitest';
import { attackerInterval } from '#domain/disclosure/problem/attacker.test-data.ts';
import { makeProblem, plainProblem, sum } from '#domain/disclosure/problem/make-problem.test-data.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import { protect } from '#domain/disclosure/protect.ts';
import { loadHighsSolver } from './highs-solver.ts';
import { hiddenOf, intervalOf, protectedOf } from './protected.test-data.ts';

const solver = await loadHighsSolver();

describe('protect', () => {
	it('shows everything where nothing is small, true zeros included', () => {
		const outcome = protectedOf(plainProblem([20, 12, 8, 0], [sum(0, 1, 2, 3)]));
		expect([...outcome.why]).toEqual([0, 0, 0, 0]);
		expect(outcome.certificates).toEqual([]);
	});
	it('keeps the whole of 3 = 1 + 2: each may be 0 and 3', () => expect(hiddenOf(plainProblem([3, 1, 2], [sum(0, 1, 2)]))).toEqual([0, 1, 1]));
	it('simply hides a small number that stands in no sum', () => {
		const outcome = protectedOf(plainProblem([1, 50], []));
		expect([...outcome.why]).toEqual([WHY.SMALL, WHY.SHOWN]);
		expect(outcome.certificates).toHaveLength(1);
	});
	it('hides the only part together with its whole', () => expect(hiddenOf(plainProblem([2, 2], [sum(0, 1)]))).toEqual([1, 1]));
	it('gives up a total only where nothing cheaper helps, and the dear one at the top last', () => {
		// Districts 6 and 30 with quarters (4, 2) and (10, 20); the first quarters make 14, the second ones 22.
		const p = plainProblem([36, 6, 30, 4, 2, 10, 20, 14, 22, 40], [sum(0, 1, 2), sum(1, 3, 4), sum(2, 5, 6), sum(7, 3, 5), sum(8, 4, 6), sum(9, 0, 3)]);
		const { why } = protectedOf(p);
		expect([why[0], why[9]]).toEqual([0, 0]);
		expect(intervalOf(p, 4)).toEqual([0, 3]);
	});
	it('is the same on every run', () => {
		const p = makeProblem([4, 3], 3, 2, (q, a, b) => (q * 7 + a * 5 + b * 3) % 11);
		expect(protectedOf(p)).toEqual(protectedOf(p));
	});
	it('refuses sums that do not hold, in German and without a figure', () => {
		const outcome = protect(plainProblem([20, 12, 7], [sum(0, 1, 2)]), solver);
		expect(outcome).toEqual({ refused: expect.stringMatching(/^Die angegebenen Summen gehen nicht auf/) });
		expect(JSON.stringify(outcome)).not.toMatch(/\d/);
	});
	it('copes with sums declared in a circle: a = b + c and b = a + c', () => expect(intervalOf(plainProblem([2, 2, 0], [sum(0, 1, 2), sum(1, 0, 2)]), 0)).toEqual([0, 3]));
	it('keeps a least count of 5 and of 10 as well', () => {
		for (const least of [5, 10]) {
			const p = makeProblem([6, 5], 4, 2, (q, a, b) => (q * 13 + a * 29 + b * 17) % 37, least);
			const { why, certificates } = protectedOf(p);
			const small = [...p.values.entries()].flatMap(([cell, value]) => (value > 0 && value < least ? [cell] : []));
			expect(small.map((cell) => why[cell])).toEqual(small.map(() => WHY.SMALL));
			expect(certificates.map((c) => c.cell)).toEqual(expect.arrayContaining(small));
		}
	});
	it('withholds by hand what the office says, and keeps it in wide doubt', () => {
		const p = plainProblem([100, 40, 30, 30], [sum(0, 1, 2, 3)], 3, { initially: Uint8Array.of(0, WHY.BY_HAND, 0, 0) });
		const { why } = protectedOf(p);
		expect(why[1]).toBe(WHY.BY_HAND);
		const [low, high] = attackerInterval(p, why, 1, 43);
		expect([low <= 37, high >= 43]).toEqual([true, true]);
	});
	it('does not need to hide again what went with others before', () => {
		const p = plainProblem([20, 12, 6, 2], [sum(0, 1, 2, 3)], 3, { initially: Uint8Array.of(0, WHY.BEFORE, 0, WHY.BEFORE) });
		expect([...protectedOf(p).why]).toEqual([0, WHY.BEFORE, 0, WHY.SMALL]);
	});
});

describe('what follows from others', () => {
	// 10 children, 8 of them with benefits: 2 are left. Two quarters of a district with 60 and 30.
	const shares = (least: number, zeroToo = 0, withBenefits = [8, 22]) => {
		const [a, b] = withBenefits as [number, number];
		return plainProblem([10, 50, 60, a, b, a + b, 10 - a, 50 - b, 60 - a - b], [sum(2, 0, 1), sum(5, 3, 4), sum(0, 3, 6), sum(1, 4, 7), sum(2, 5, 8)], 3, {
			role: Uint8Array.of(0, 0, 0, 0, 0, 0, ROLE.DERIVED, ROLE.DERIVED, ROLE.DERIVED), least: Uint16Array.of(3, 3, 3, 3, 3, 3, least, least, least), zeroToo: new Uint8Array(9).fill(zeroToo),
			whole: Int32Array.of(-1, -1, -1, 0, 1, 2, 0, 1, 2)
		});
	};
	it('„all but two“ is a small number too', () => {
		const { why } = protectedOf(shares(3));
		expect([...why.subarray(0, 3)]).toEqual([0, 0, 0]);
		expect([why[3], why[4]]).toEqual([WHY.PARTNER, WHY.PARTNER]);
		expect(attackerInterval(shares(3), why, 6, 3)).toEqual([0, 3]);
	});
	it('unless the rule is off', () => expect(hiddenOf(shares(0))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]));
	it('„everyone“ tells of each one: 10 of 10', () => {
		expect(hiddenOf(shares(3, 0, [10, 22]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
		const p = shares(3, 1, [10, 22]);
		const { why } = protectedOf(p);
		expect(why[3]).toBe(WHY.PARTNER);
		expect(attackerInterval(p, why, 6, 3)).toEqual([0, 3]);
	});
	it('a public whole smaller than the least count bounds what is owed', () => {
		const p = plainProblem([2, 2, 0, 9, 7], [sum(0, 1, 2), sum(3, 1, 4)], 3, { least: Uint16Array.of(0, 3, 0, 3, 3), role: Uint8Array.of(0, 0, ROLE.DERIVED, 0, 0), whole: Int32Array.of(-1, 0, 0, -1, -1) });
		expect(intervalOf(p, 1)).toEqual([0, 2]);
	});
});

describe('numbers that tell only a range', () => {
	const within = (values: number[], reach: number) => ({ low: Float64Array.from(values, (v) => Math.max(0, v - reach)), high: Float64Array.from(values, (v) => v + reach) });
	it('W11: 0, 0, 0, 0 under 10, rounded to 5, would be 2 each', () => {
		const values = [10, 0, 0, 0, 0];
		const p = plainProblem(values.map(() => null), [sum(0, 1, 2, 3, 4)], 3, { ...within(values, 2), role: new Uint8Array(5) });
		expect(attackerInterval(p, new Uint8Array(5), 1, 3)).toEqual([2, 2]);
		const { why } = protectedOf(p);
		for (const cell of [1, 2, 3, 4]) {
			const [low, high] = attackerInterval(p, why, cell, 3);
			expect([low, high >= 2]).toEqual([0, true]);
		}
	});
	it('W11b: 0, 0, 0 under 5 hold', () => {
		const values = [5, 0, 0, 0];
		expect(hiddenOf(plainProblem(values.map(() => null), [sum(0, 1, 2, 3)], 3, { ...within(values, 2), role: new Uint8Array(4) }))).toEqual([0, 0, 0, 0]);
	});
});

describe('sets of areas', () => {
	it('one value for two areas is a cell of its own, above areas that have none: 20 = 12 + {a, b} with {a, b} = 2', () => {
		const p = plainProblem([20, 12, 6, 2, null, null], [sum(0, 1, 2, 3), sum(3, 4, 5)], 3, { role: Uint8Array.of(0, 0, 0, 0, ROLE.UNSHOWN, ROLE.UNSHOWN) });
		const { why } = protectedOf(p);
		expect([why[0], why[3]]).toEqual([WHY.SHOWN, WHY.SMALL]);
		expect(intervalOf(p, 3)).toEqual([0, 3]);
	});
	it('overlapping sets: the pairs a+b, b+c and a+c tell each one of three', () => {
		const p = plainProblem([14, 13, 3, 12, 2, 1], [sum(0, 3, 4), sum(1, 3, 5), sum(2, 4, 5)]);
		for (const cell of [4, 5]) expect(intervalOf(p, cell)).toEqual([0, 3]);
	});
});

describe('what the supplier hid, and what is missing', () => {
	const role = (...roles: number[]) => ({ role: Uint8Array.from(roles) });
	const { SHOWABLE, WITHHELD, UNSHOWN } = ROLE;
	it('cannot be calculated back: 20 = 12 + ?', () => {
		const p = plainProblem([20, 12, null], [sum(0, 1, 2)]);
		const [low, high] = attackerInterval(p, protectedOf(p).why, 2, 20);
		expect(low === 0 || low >= 3).toBe(true);
		expect(high).toBeGreaterThan(low);
	});
	it('drags nothing along where the whole is unknown too: ? = 12 + 30 + ?', () => {
		expect(hiddenOf(plainProblem([null, 12, 30, null], [sum(0, 1, 2, 3)], 3, role(UNSHOWN, SHOWABLE, SHOWABLE, WITHHELD)))).toEqual([0, 0, 0, 0]);
	});
	it('neither does an unknown town under an unknown town', () => {
		const p = plainProblem([null, null, 42, null, 7, 20, 22], [sum(0, 1, 2), sum(1, 3, 4), sum(2, 5, 6)], 3, role(UNSHOWN, UNSHOWN, 0, WITHHELD, 0, 0, 0));
		expect(hiddenOf(p)).toEqual([0, 0, 0, 0, 0, 0, 0]);
	});
	it('is pinned through an unknown district under a known town unless partners go: 60 = (? + 7) + 42', () => {
		const p = plainProblem([60, null, 42, null, 7, 20, 22], [sum(0, 1, 2), sum(1, 3, 4), sum(2, 5, 6)], 3, role(0, UNSHOWN, 0, WITHHELD, 0, 0, 0));
		expect(attackerInterval(p, new Uint8Array(7), 3, 20)).toEqual([11, 11]);
		const { why } = protectedOf(p);
		const [low, high] = attackerInterval(p, why, 3, 20);
		expect(high).toBeGreaterThan(low);
		expect(why[0]).toBe(WHY.SHOWN);
	});
	it('a small number beside it is protected as any: 20 = 12 + 1 + ?', () => expect(intervalOf(plainProblem([20, 12, 1, null], [sum(0, 1, 2, 3)]), 2)).toEqual([0, 3]));
	it('sees what a sum with a missing part still tells: 6 = 5 + x + ? leaves x at most 1', () => {
		const p = plainProblem([6, 5, 1, null], [sum(0, 1, 2, 3)], 3, role(0, 0, 0, UNSHOWN));
		expect(attackerInterval(p, [0, 0, 1, 0], 2, 3)).toEqual([0, 1]);
		expect(intervalOf(p, 2)).toEqual([0, 3]);
	});
});

describe('what is known to everybody', () => {
	it('is no partner: with 12 published before, the 6 goes', () => {
		const p = plainProblem([20, 12, 6, 2], [sum(0, 1, 2, 3)], 3, { role: Uint8Array.of(0, ROLE.PUBLIC, 0, 0) });
		expect(hiddenOf(p)).toEqual([0, 0, 1, 1]);
	});
	it('may give a cell away whatever we do; that is said, and nothing is hidden in vain', () => {
		const p = plainProblem([20, 12, 6, 2], [sum(0, 1, 2, 3)], 3, { role: Uint8Array.of(ROLE.PUBLIC, ROLE.PUBLIC, ROLE.PUBLIC, 0) });
		expect(protectedOf(p)).toMatchObject({ beyondHelp: [3], why: Uint8Array.of(0, 0, 0, WHY.SMALL) });
	});
	it('bounds count too: somebody published „between 5 and 40“ for the sum of two quarters', () => {
		const p = plainProblem([20, 12, 6, 2, null], [sum(0, 1, 2, 3), sum(4, 2, 3)], 3, { role: Uint8Array.of(0, 0, 0, 0, ROLE.PUBLIC), low: Float64Array.of(20, 12, 6, 2, 7), high: Float64Array.of(20, 12, 6, 2, 9) });
		expect(intervalOf(p, 3)).toEqual([0, 3]);
	});
});
