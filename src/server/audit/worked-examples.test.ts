import { describe, expect, it } from 'vitest';
import { audit } from '#domain/audit/core/audit.ts';
import type { AuditFact, AuditStatus } from '#domain/audit/core/facts.ts';
import { betweenFact, indexFact, rankFacts, ratioFacts, sumFact } from '#domain/audit/displayed/displayed-facts.ts';
import type { RoundingMode } from '#domain/audit/displayed/rounding-mode.ts';
import { behindCount } from '#domain/audit/displayed/shown-count.ts';
import { loadHighsRanges } from './highs-ranges.ts';

const solver = await loadHighsRanges();
const one = (cells: readonly number[]): [number, number][] => cells.map((c) => [c, 1]);
type Answer = { lp: readonly (readonly [number, number])[]; integer: readonly (readonly [number, number])[]; status: readonly AuditStatus[]; derivation: string };

/** Numbers are shown counts, pairs hidden ones with their ends; all hidden ones are judged with a minimum count of 3. */
function attack(shown: readonly (number | readonly [number, number])[], facts: readonly AuditFact[], mode: 'intervals' | 'verdict' = 'intervals'): Answer {
	const cells = shown.map((x, i) => ({ id: `Zelle ${i}`, low: typeof x === 'number' ? x : x[0], high: typeof x === 'number' ? x : x[1] }));
	const hidden = cells.flatMap((c, i) => (c.low === c.high ? [] : [i]));
	const { judged, contradictions } = audit(cells, facts, hidden.map((cell) => ({ cell, low: cells[cell]!.low, high: 3, enough: 3 })), solver, { mode });
	expect(contradictions).toEqual([]);
	return { lp: judged.map((j) => j.lp), integer: judged.map((j) => j.integer), status: judged.map((j) => j.status), derivation: judged[0]?.derivation ?? '' };
}
const open = [0, Infinity] as const;
const round = (ends: readonly (readonly [number, number])[], decimals: number): number[][] => ends.map((pair) => pair.map((x) => Math.round(x * 10 ** decimals) / 10 ** decimals));
const rate = (N: number, shown: number, mode: RoundingMode): Answer => attack([N, open], ratioFacts({ numerator: [[1, 1]], denominator: [[0, 1]], factor: 100 }, shown, 1, mode, 'Anteil'));

describe('worked examples with known answers', () => {
	const both = [20, 12] as const;
	it('W1: 20 = 12 + 6 + x', () => {
		const { lp, integer, status, derivation } = attack([...both, 6, open], [sumFact(one([0]), one([1, 2, 3]), 'Summe der Quartiere')]);
		expect([lp, integer, status]).toEqual([[[2, 2]], [[2, 2]], ['disclosed']]);
		expect(derivation).toBe('Zelle 3: 20 − 12 − 6 = 2 (Summe der Quartiere)');
	});
	it('W2: 20 = 12 + b + c', () => expect(attack([...both, open, open], [sumFact(one([0]), one([1, 2, 3]), 'Summe')])).toMatchObject({ lp: [[0, 8], [0, 8]], integer: [[0, 8], [0, 8]], status: ['safe', 'safe'] }));
	it('W3a: a + b = 2 with a neutral marker', () => expect(attack([2, open, open], [sumFact(one([0]), one([1, 2]), 'Summe')])).toMatchObject({ lp: [[0, 2], [0, 2]], integer: [[0, 2], [0, 2]], status: ['narrow', 'narrow'] }));
	it('W3b: the marker says 1 to 2', () => expect(attack([2, [1, 2], [1, 2]], [sumFact(one([0]), one([1, 2]), 'Summe')])).toMatchObject({ lp: [[1, 1], [1, 1]], integer: [[1, 1], [1, 1]], status: ['disclosed', 'disclosed'] }));

	const block = [sumFact(one([0]), one([4, 5]), 'Zeile'), sumFact(one([1]), one([6, 7]), 'Zeile'), sumFact(one([2]), one([4, 6]), 'Spalte'), sumFact(one([3]), one([5, 7]), 'Spalte')];
	it('W4: a block of four', () => {
		const ends = [[0, 7], [2, 9], [0, 7], [5, 12]];
		expect(attack([9, 12, 7, 14, open, open, open, open], block)).toMatchObject({ lp: ends, integer: ends });
		// Bb lies in [2, 9] and Bg in [5, 12]: the first may be small, the second is none whatever else holds.
		expect(attack([9, 12, 7, 14, open, open, open, open], block, 'verdict').status).toEqual(['safe', 'narrow', 'safe', 'safe']);
	});
	it('W5: three of them', () => expect(attack([9, 12, 7, 14, open, open, open, 7], block)).toMatchObject({ lp: [[2, 2], [7, 7], [5, 5]], integer: [[2, 2], [7, 7], [5, 5]], status: ['disclosed', 'disclosed', 'disclosed'] }));

	it('W7: 4.3 % of 47', () => {
		const { lp, integer, status } = rate(47, 4.3, 'unknown');
		expect([round(lp, 4), integer, status]).toEqual([[[1.9975, 2.0445]], [[2, 2]], ['disclosed']]);
		expect(rate(47, 4.3, 'half-up').integer).toEqual([[2, 2]]);
	});
	it.each<[number, number, RoundingMode, number, number, AuditStatus]>([
		[640, 0.3, 'unknown', 2, 2, 'disclosed'], [1200, 0.2, 'unknown', 2, 3, 'narrow'], [2000, 0.1, 'unknown', 1, 3, 'narrow'],
		[640, 0.3, 'half-up', 2, 2, 'disclosed'], [1200, 0.2, 'half-up', 2, 2, 'disclosed'], [2000, 0.1, 'half-up', 1, 2, 'narrow'], [1200, 0.2, 'truncated', 3, 3, 'disclosed']
	])('W7b: N = %i, %f %%, rounded %s', (N, shown, mode, low, high, status) => expect(rate(N, shown, mode)).toMatchObject({ integer: [[low, high]], status: [status] }));

	it('W9: three overlapping regions, which fractions alone would call safe', () => {
		const { lp, integer, status } = attack([2, 2, 1, open, open, open, open], [sumFact(one([0]), one([3, 4, 5]), 'Region'), sumFact(one([1]), one([3, 4, 6]), 'Region'), sumFact(one([2]), one([3, 5, 6]), 'Region')]);
		expect(round(lp, 9)).toEqual([[0, 1], [1, 1.5], [0, 0.5], [0, 0.5]]);
		expect(integer).toEqual([[1, 1], [1, 1], [0, 0], [0, 0]]);
		expect(new Set(status)).toEqual(new Set(['disclosed']));
	});
	it('W10: a sum of three years', () => expect(attack([11, 5, 4, open], [sumFact(one([0]), one([1, 2, 3]), '2020..2022')]).integer).toEqual([[2, 2]]));
	it('W10b: rolling sums', () => {
		const rolling = [sumFact(one([0]), one([3, 5, 6]), '2020..2022'), sumFact(one([1]), one([5, 6, 4]), '2021..2023'), sumFact(one([2]), one([6, 4, 7]), '2022..2024')];
		const ends = [[1, 5], [0, 4], [0, 4]];
		expect(attack([11, 10, 9, 6, 5, open, open, open], rolling)).toMatchObject({ lp: ends, integer: ends, status: ['narrow', 'safe', 'safe'] });
	});
	const fives = (total: number, ...parts: number[]): Answer => attack([behindCount(total, 'rounded-5'), ...parts.map((p) => behindCount(p, 'rounded-5'))], [sumFact(one([0]), one(parts.map((_, i) => i + 1)), 'Summe')]);
	it('W11: base 5, four zeros under 10', () => expect(fives(10, 0, 0, 0, 0)).toMatchObject({ lp: [[8, 8], [2, 2], [2, 2], [2, 2], [2, 2]], integer: [[8, 8], [2, 2], [2, 2], [2, 2], [2, 2]] }));
	it('W11b: base 5, three zeros under 5', () => expect(fives(5, 0, 0, 0).integer.slice(1)).toEqual([[0, 2], [0, 2], [0, 2]]));
	it('W12: base 10 beside an exact total', () => expect(attack([8, behindCount(0, 'rounded-10'), behindCount(0, 'rounded-10')], [sumFact(one([0]), one([1, 2]), 'Summe')])).toMatchObject({ lp: [[4, 4], [4, 4]], integer: [[4, 4], [4, 4]] }));
	it('W14: a rank between 4.0 % and 6.0 %', () => expect(attack([50, open], rankFacts({ numerator: [[1, 1]], denominator: [[0, 1]], factor: 100 }, 4, 6, 'Rangliste'))).toMatchObject({ lp: [[2, 3]], integer: [[2, 3]], status: ['narrow'] }));
	it.each<[number, number, number | null, number[], number]>([
		[0.53, 60, null, [8.91, 9.018], 9], [0.53, 60, 2, [8.874, 9.054], 9], [0.26, 20, null, [1.998, 2.034], 2], [0.26, 20, 2, [1.986, 2.046], 2]
	])('W15: index %f, N = %i, z-scores to %s decimals', (shown, N, scoreDecimals, lp, n) => {
		const answer = attack([open], [indexFact(shown, 2, [1.2, 0.9], [{ cell: 0, denominator: N, factor: 100, mean: 18, sd: 6 }], scoreDecimals, 'Index')]);
		expect([round(answer.lp, 3), answer.integer]).toEqual([[lp], [[n, n]]]);
	});
	it('W16: an old border with 12 and a new one with 11', () => expect(attack([12, 11, open], [sumFact(one([0]), one([1, 2]), 'Gebietsstände')]).integer).toEqual([[1, 1]]));
	it('W17b: two tables, 48 and 42 without the 3- to 5-year-olds', () => expect(attack([48, 42, open], [sumFact(one([0]), one([1, 2]), 'Tabellen')]).integer).toEqual([[6, 6]]));
	it.each([[1, 1, 'disclosed'], [0, 2, 'narrow']] as const)('W-S: a published row 0 . 7 . 0 | 9 where the least is %i', (least, most, status) =>
		expect(attack([9, 0, 7, 0, [least, Infinity], [least, Infinity]], [sumFact(one([0]), one([1, 2, 3, 4, 5]), 'Zeile')])).toMatchObject({ integer: [[2 - most, most], [2 - most, most]], status: [status, status] }));
	it('W-D: two versions of a border', () => {
		const [old, now] = [[50, 54, 128, 140, 39, 49], [52, 55, 130, 140, 39, 49]];
		expect(old.map((x, i) => attack([now[i]!, x, open], [sumFact(one([0]), one([1, 2]), 'Grenzen')]).integer[0]![0])).toEqual([2, 1, 2, 0, 0, 0]);
	});
	it('W-M: counts changed by at most 2 beside original means', () => {
		// Each mean is a whole number of units over the true count: 11.25 = units ÷ 8 and so on; only one count near the shown one fits.
		const behind = [[9, 11.25], [14, 7.9167], [19, 9.25]].map(([count = 0, mean = 0]) => {
			const facts = ratioFacts({ numerator: [[0, 1]], denominator: [[1, 1]], factor: 1 }, mean, mean === 7.9167 ? 4 : 2, 'unknown', 'Mittel');
			return attack([[0, Infinity], [count - 2, count + 2]], facts).integer[1];
		});
		expect(behind).toEqual([[8, 8], [12, 12], [20, 20]]);
	});
});

describe('differences and totals', () => {
	it('tell what a shown difference tells', () => expect(attack([30, open], [betweenFact([[0, 1], [1, -1]], 28, 28, 'Veränderung')]).integer).toEqual([[2, 2]]));
});
