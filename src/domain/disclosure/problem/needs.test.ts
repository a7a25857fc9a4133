import { describe, expect, it } from 'vitest';
import { buildIncidence } from './incidence.ts';
import { plainProblem, sum } from './make-problem.test-data.ts';
import { mustBeClear, needsOf } from './needs.ts';
import type { SecrecyProblem } from './secrecy-problem.ts';
import { ROLE } from './secrecy-problem.ts';
import { TableState } from './table-state.ts';
import { WHY } from './why.ts';

const state = (values: readonly number[], told: Partial<SecrecyProblem> = {}, least = 3): TableState => {
	const problem = plainProblem(values, told.equations ?? [], least, told);
	return new TableState(problem, buildIncidence(values.length, problem.equations), problem.values);
};
/** What is owed to a single count that is withheld for a reason. */
const owed = (count: number, why: number, told: Partial<SecrecyProblem> = {}, least = 3) => {
	const made = state([count], { initially: Uint8Array.of(why), ...told }, least);
	return needsOf(made, 0).map(({ low, high }) => [low, high]);
};

describe('a withheld count', () => {
	it.each([[0, [[0, 3]]], [1, [[0, 3]]], [2, [[0, 3]]]])('of %i must be possible as zero and as the least count', (count, needs) => expect(owed(count, WHY.SMALL)).toEqual(needs));
	it('goes by its own least count', () => expect([owed(4, WHY.SMALL, {}, 5), owed(4, WHY.SMALL, {}, 0)]).toEqual([[[0, 5]], []]));
	it('is at least one where zeros are always shown', () => expect(owed(2, WHY.SMALL, { floor: Uint8Array.of(1) })).toEqual([[1, 3]]));
	it('that is large enough is owed nothing more while it goes with others', () => {
		expect(owed(3, WHY.PARTNER)).toEqual([[3, 4], [2, 3]]);
		expect(owed(7, WHY.BEFORE)).toEqual([[7, 8], [6, 7]]);
		const partner = state([3]);
		partner.hide(0, WHY.PARTNER);
		expect(needsOf(partner, 0)).toEqual([]);
	});
	it('that went with its whole line must be in some doubt', () => {
		for (const why of [WHY.COARSER, WHY.WHOLE_ROW]) {
			const gone = state([7]);
			gone.hide(0, why);
			expect(needsOf(gone, 0)).toEqual([{ low: 7, high: 8 }, { low: 6, high: 7 }]);
		}
	});
	it('by hand or by its supplier is kept in wide doubt, or in some', () => {
		expect(owed(10, WHY.BY_HAND)).toEqual([[7, 13], [10, 11], [9, 10]]);
		expect(owed(4, WHY.BY_HAND, { floor: Uint8Array.of(1) }, 4)).toEqual([[1, 8], [4, 5], [3, 4]]);
		expect(owed(4, WHY.BY_HAND, {}, 5)).toEqual([[0, 5]]);
		expect(owed(10, WHY.SHOWN, { role: Uint8Array.of(ROLE.WITHHELD) })).toEqual([[7, 13], [10, 11], [9, 10]]);
	});
	it('has at most what its whole has, where that is known', () => {
		const inWhole = (whole: number, why: number = WHY.SHOWN) => needsOf(state([whole, 0], { whole: Int32Array.of(-1, 0), initially: Uint8Array.of(why, WHY.SMALL) }), 1);
		expect([inWhole(2), inWhole(9), inWhole(0), inWhole(2, WHY.SMALL)]).toEqual([[{ low: 0, high: 2 }], [{ low: 0, high: 3 }], [], [{ low: 0, high: 3 }]]);
		const first = state([1, 2], { whole: Int32Array.of(-1, 0), initially: Uint8Array.of(0, WHY.SMALL) });
		expect(needsOf(first, 1)).toEqual([{ low: 0, high: 1 }]);
	});
});

describe('a shown number', () => {
	const range = (low: number, high: number, told: Partial<SecrecyProblem> = {}) => needsOf(state([NaN], { low: Float64Array.of(low), high: Float64Array.of(high), ...told }), 0).map((need) => [need.low, need.high]);
	it('that is exact is owed nothing', () => expect(range(2, 2)).toEqual([]));
	it('that tells a range must not be told more narrowly where it may be small', () => {
		expect([range(0, 2), range(2, 5), range(3, 7), range(0, 0), range(1, 2)]).toEqual([[[0, 2]], [[2, 3]], [], [], [[1, 2]]]);
		expect(range(0, 4, { floor: Uint8Array.of(1) })).toEqual([[1, 3]]);
		expect(range(-1, 0)).toEqual([]);
	});
	it('is no secret without a least count, nor where nobody has it', () => {
		expect(range(0, 2, { least: Uint16Array.of(0) })).toEqual([]);
		expect(range(0, 2, { role: Uint8Array.of(ROLE.UNSHOWN) })).toEqual([]);
		expect(range(0, 2, { least: Uint16Array.of(1) })).toEqual([[0, 1]]);
	});
});

describe('what is left of a whole', () => {
	// 20 = 18 + 2: the rest is a derived cell.
	const rest = (left: number, told: Partial<SecrecyProblem> = {}, hidden: readonly number[] = []): TableState => {
		const made = state([20, 20 - left, left], { role: Uint8Array.of(ROLE.SHOWABLE, ROLE.SHOWABLE, ROLE.DERIVED), equations: [sum(0, 1, 2)], whole: Int32Array.of(-1, 0, 0), ...told });
		for (const cell of hidden) made.hide(cell, WHY.PARTNER);
		return made;
	};
	it('is owed nothing when it is determined and harmless', () => {
		expect([3, 0, 2].map((left) => needsOf(rest(left), 2))).toEqual([[], [], [{ low: 0, high: 3 }]]);
		expect(needsOf(rest(3, {}, [1]), 2)).toEqual([]);
	});
	it('of nothing tells of everyone, where that is sensitive and there is anyone', () => {
		const zeroToo = Uint8Array.of(0, 0, 1);
		expect(needsOf(rest(0, { zeroToo }), 2)).toEqual([{ low: 0, high: 3 }]);
		const nobody = state([0, 0, 0], { role: Uint8Array.of(0, 0, ROLE.DERIVED), equations: [sum(0, 1, 2)], whole: Int32Array.of(-1, 0, 0), zeroToo });
		expect(needsOf(nobody, 2)).toEqual([]);
		expect(needsOf(rest(0, { zeroToo, whole: Int32Array.of(-1, -1, -1) }), 2)).toEqual([{ low: 0, high: 3 }]);
	});
	it('must be clear, unless all others in one of its equations are told exactly', () => {
		expect([rest(5), rest(5, {}, [1]), rest(5, {}, [0])].map((made) => mustBeClear(made, 2))).toEqual([false, true, true]);
		const open = (hidden: readonly number[]): boolean => {
			const made = state([20, 15, 5, 7, 2], { role: Uint8Array.of(0, 0, ROLE.DERIVED, 0, 0), equations: [sum(0, 1, 2), sum(3, 2, 4)] });
			for (const cell of hidden) made.hide(cell, WHY.PARTNER);
			return mustBeClear(made, 2);
		};
		expect([open([]), open([0]), open([4]), open([1, 3]), open([0, 1])]).toEqual([false, false, false, true, false]);
		expect(mustBeClear(state([4], { role: Uint8Array.of(ROLE.DERIVED) }), 0)).toBe(true);
	});
});

it('a count must be clear when it is withheld, large enough, and under secrecy', () => {
	const clear = (count: number, told: Partial<SecrecyProblem>, least = 3): boolean => mustBeClear(state([count], told, least), 0);
	const initially = Uint8Array.of(WHY.PARTNER);
	expect([clear(3, { initially }), clear(2, { initially }), clear(3, {}), clear(3, { initially }, 0), clear(1, { initially }, 1)]).toEqual([true, false, false, false, true]);
	expect([clear(3, { role: Uint8Array.of(ROLE.UNSHOWN) }), clear(3, { role: Uint8Array.of(ROLE.WITHHELD) })]).toEqual([false, true]);
	const part = state([9, 4, 5], { equations: [sum(0, 1, 2)], initially: Uint8Array.of(0, WHY.PARTNER, 0) });
	expect(mustBeClear(part, 1)).toBe(true);
});
