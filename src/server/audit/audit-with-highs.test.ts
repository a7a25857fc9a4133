import { describe, expect, it } from 'vitest';
import { audit } from '#domain/audit/core/audit.ts';
import type { AuditFact, AuditNeed } from '#domain/audit/core/facts.ts';
import type { RangeOutcome, RangeSolver } from '#domain/audit/core/linear/range-solver.ts';
import { makeCity } from './city.test-data.ts';
import { loadHighsRanges } from './highs-ranges.ts';

const highs = await loadHighsRanges();
const fact = (why: string, low: number, high: number, ...terms: (readonly [number, number])[]): AuditFact => ({ terms, low, high, why });
const equal = (why: string, value: number, ...cells: number[]): AuditFact => fact(why, value, value, ...cells.map((c) => [c, 1] as const));
const open = [0, Infinity] as const;
const need = (cell: number, enough = 3): AuditNeed => ({ cell, low: 0, high: enough, enough });

type Change = (found: RangeOutcome, whole: boolean, asked: number) => RangeOutcome;
/** HiGHS, counted, and with its answers changed. */
const watched = (change: Change = (found) => found): RangeSolver & { asked: number; opened: number; closed: number } => {
	const watch = {
		asked: 0, opened: 0, closed: 0,
		open(program: Parameters<RangeSolver['open']>[0]): ReturnType<RangeSolver['open']> {
			watch.opened++;
			const model = highs.open(program);
			const answer = (columns: readonly number[], whole: boolean, found: RangeOutcome): RangeOutcome => {
				watch.asked++;
				return columns.length === 0 ? found : change(found, whole, watch.asked);
			};
			return {
				minimise: (columns, costs) => answer(columns, false, model.minimise(columns, costs)), minimiseInIntegers: (columns, costs) => answer(columns, true, model.minimiseInIntegers(columns, costs)),
				changeBounds: (column, lower, upper) => model.changeBounds(column, lower, upper),
				close: () => {
					watch.closed++;
					model.close();
				}
			};
		}
	};
	return watch;
};
const attack = (ends: readonly (readonly [number, number])[], facts: readonly AuditFact[], needs: readonly AuditNeed[], { mode = 'verdict' as 'verdict' | 'intervals', solver = highs } = {}) =>
	audit(ends.map(([low, high], i) => ({ id: 'abcdefgh'[i]!, low, high })), facts, needs, solver, { mode });

describe('what only several facts tell together', () => {
	const ring = [equal('ab', 3, 0, 1), equal('bc', 3, 1, 2), equal('ac', 2, 0, 2), fact('Deckel', 0, 50, [2, 1], [3, 1])];
	it('is disclosed, and told by those facts alone', () => {
		const { judged, contradictions } = attack([open, open, open, open], ring, [need(0), need(1), need(3)]);
		expect(contradictions).toEqual([]);
		expect(judged.map((j) => [j.cell, j.status, j.integer])).toEqual([[0, 'disclosed', [1, 1]], [1, 'disclosed', [2, 2]], [3, 'safe', expect.anything()]]);
		// From both ends, each by the same three.
		const [least, most] = judged[0]!.derivation.split('; zusammen aus: ').map((text) => text.replace('zusammen aus: ', '').split('; ').sort());
		expect([least, most]).toEqual([['ab', 'ac', 'bc'], ['ab', 'ac', 'bc']]);
		expect(judged[2]!.derivation).toBe('');
	});
	const pair = [equal('oben', 12, 0, 1, 2), equal('unten', 5, 1, 2, 3)];
	it('makes a count large enough, checked without the solver', () => {
		expect(attack([open, open, open, open], pair, [need(0, 3)]).judged[0]).toMatchObject({ status: 'safe' });
		expect(attack([open, open, open, open], pair, [need(0, 7)]).judged[0]).toMatchObject({ status: 'safe' });
		const weightless = watched((found) => (typeof found === 'string' ? found : { ...found, weights: found.weights.map(() => 0) }));
		expect(attack([open, open, open, open], pair, [need(0, 3)], { solver: weightless }).judged[0]).not.toMatchObject({ status: 'safe' });
	});
	it('leaves it narrow below that', () => {
		const { judged: [first] } = attack([open, open, open, open], pair, [need(0, 8)]);
		expect(first).toMatchObject({ status: 'narrow', integer: [7, 12], derivation: 'zusammen aus: oben; unten' });
		expect(attack([open, open, open, open], pair, [{ cell: 0, low: 7, high: 13, enough: 20 }]).judged[0]).toMatchObject({ status: 'narrow', integer: [7, 12], derivation: 'a: 12 lässt höchstens 12 (oben)' });
	});
	it('takes whole numbers where fractions say less, and then all facts of it', () => {
		// Three overlapping regions of two, two and one: o1 = o2 = 1.
		const regions = [equal('I', 2, 0, 1, 2), equal('II', 2, 0, 1, 3), equal('III', 1, 0, 2, 3)];
		const { judged } = attack([open, open, open, open], regions, [0, 1, 2, 3].map((c) => need(c)));
		expect(judged.map((j) => [j.status, j.integer])).toEqual([1, 1, 0, 0].map((n) => ['disclosed', [n, n]]));
		expect(judged[0]!.derivation).toBe('zusammen aus: I; II; III; a: 1 lässt höchstens 1 (III)');
	});
	it('that cannot hold together is said and set aside, and nothing is called safe', () => {
		const chase = [fact('eins', 1, Infinity, [0, 1], [1, -1]), fact('zwei', 1, Infinity, [1, 1], [0, -1]), equal('abseits', 9, 2, 3)];
		const { judged, contradictions } = attack([[0, 1e9], [0, 1e9], open, open], chase, [0, 1, 2].map((c) => need(c)));
		expect(contradictions).toEqual(['widersprechen sich: zusammen aus: eins; zwei']);
		expect(judged.map((j) => j.status)).toEqual(['timeout', 'timeout', 'safe']);
		const single = attack([[0, 5], open], [fact('zu viel', 7, 9, [0, 1]), equal('Rest', 8, 0, 1)], [need(1)]);
		expect([single.contradictions, single.judged[0]!.status]).toEqual([['zu viel'], 'safe']);
	});
});

describe('ends', () => {
	it('are as far as the numbers go, however large', () => {
		const { judged } = attack([open, open, open], [equal('Summe', 3_000_000, 0, 1), equal('andere', 9_000_000, 1, 2)], [0, 1, 2].map((c) => need(c)), { mode: 'intervals' });
		expect(judged.map((j) => [j.integer, j.lp])).toEqual([[0, 3_000_000], [0, 3_000_000], [6_000_000, 9_000_000]].map((ends) => [ends, ends]));
		const free = [equal('oben', 4_000_000, 0, 1, 2), fact('unten', 0, 3_000_000, [1, 1], [2, 1], [3, -1])];
		expect(attack([open, open, open, [0, 500_000]], free, [need(0)], { mode: 'intervals' }).judged[0]!.integer).toEqual([500_000, 4_000_000]);
	});
	it('are right beside large numbers that stand in a single cell, or in a single fact', () => {
		const inCell = attack([[0, 5_000_000], open], [fact('mehr', 0, Infinity, [0, 1], [1, -1])], [need(0), need(1)], { mode: 'intervals' });
		expect(inCell.judged.map((j) => j.integer)).toEqual([[0, 5_000_000], [0, 5_000_000]]);
		const inFact = attack([open, open, open], [fact('Abstand', 4_000_000, 4_000_000, [0, 1], [1, -1]), fact('mehr', 0, Infinity, [1, 1], [2, -1])], [need(0), need(2)], { mode: 'intervals' });
		expect([inFact.contradictions, inFact.judged.map((j) => j.integer)]).toEqual([[], [[4_000_000, Infinity], [0, Infinity]]]);
	});
	it('may be none', () => {
		const { judged } = attack([open, open], [fact('Abstand', 5, 5, [0, 1], [1, -1])], [need(0), need(1)], { mode: 'intervals' });
		expect(judged.map((j) => [j.integer, j.lp, j.status])).toEqual([[[5, Infinity], [5, Infinity], 'safe'], [[0, Infinity], [0, Infinity], 'safe']]);
	});
	it('of a cell in no fact are its own', () => {
		const { judged } = attack([open, [0, 2], [1, 9], [4, 4]], [], [need(0), need(1), need(2), need(3)]);
		expect(judged.map((j) => [j.status, j.integer, j.derivation])).toEqual([['safe', [0, 2 ** 40], ''], ['narrow', [0, 2], ''], ['narrow', [1, 9], ''], ['disclosed', [4, 4], '']]);
		expect(attack([open, [0, 2]], [], [need(0), need(1)], { mode: 'intervals' }).judged.map((j) => [j.lp, j.integer])).toEqual([[[0, Infinity], [0, Infinity]], [[0, 2], [0, 2]]]);
	});
	it('of fractions go beyond those of whole numbers', () => {
		const { judged } = attack([open, open], [fact('doppelt', 3, 9, [0, 2], [1, 2])], [need(0)], { mode: 'intervals' });
		expect(judged[0]).toMatchObject({ lp: [0, 4.5], integer: [0, 4] });
		expect(attack([open, open, open], [fact('Drittel', 7, 7, [0, 3], [1, 1]), fact('zwei', 0, 1, [1, 1], [2, -1]), fact('drei', 0, 0, [2, 1])], [need(0)], { mode: 'intervals' }).judged[0]!.integer).toEqual([2, 2]);
	});
	it('seen in tables are told of safe cells, in verdicts', () => {
		const { judged: [first] } = attack([open, open], [equal('Summe', 20, 0, 1)], [need(0)]);
		expect(first!.integer[0]).toBe(0);
		expect(first!.integer[1]).toBeGreaterThanOrEqual(3);
	});
});

describe('a solver', () => {
	const block = [equal('Zeile 1', 9, 0, 1), equal('Zeile 2', 12, 2, 3), equal('Spalte 1', 7, 0, 2), equal('Spalte 2', 14, 1, 3)];
	const all = [0, 1, 2, 3].map((c) => need(c));
	it('that gives up leaves the cells undecided', () => {
		const { judged } = attack([open, open, open, open], block, all, { solver: watched(() => 'gave-up') });
		// The fourth is at least 5 by single facts.
		expect(judged.map((j) => j.status)).toEqual(['timeout', 'timeout', 'timeout', 'timeout']);
		const regions = [equal('I', 2, 0, 1, 2), equal('II', 2, 0, 1, 3), equal('III', 1, 0, 2, 3)];
		expect(attack([open, open, open, open], regions, all, { solver: watched((found, whole) => (whole ? 'gave-up' : found)) }).judged.map((j) => j.status)).toContain('timeout');
		expect(attack([open, open, open, open], regions, all, { solver: watched((found, whole) => (whole ? 'gave-up' : found)) }).judged.map((j) => j.status)).not.toContain('safe');
	});
	it('that offers tables which are none is not believed', () => {
		const { judged } = attack([open, open, open, open], block, all, { solver: watched((found) => (typeof found === 'string' ? found : { ...found, values: found.values.map((x) => x + 1) })) });
		expect(judged.map((j) => j.status)).not.toContain('safe');
	});
	it('is closed in the end, whatever happens', () => {
		const good = watched();
		attack([open, open, open, open], block, all, { solver: good });
		const bad = watched(() => {
			throw new Error('out of order');
		});
		expect(() => attack([open, open, open, open], block, all, { solver: bad })).toThrow('out of order');
		expect([good.opened, good.closed, bad.opened, bad.closed]).toEqual([1, 1, 1, 1]);
	});
	it('is asked of nothing that single facts have told', () => {
		const solver = watched();
		attack([[20, 20], [12, 12], open, [5, 5], open], [fact('Summe', 0, 0, [0, 1], [1, -1], [2, -1])], [need(2), need(4)], { solver });
		expect([solver.opened, solver.asked]).toEqual([0, 0]);
	});
	it('is asked far less than twice per cell, because one table serves many', () => {
		const city = makeCity(2, 60);
		const solver = watched();
		const { judged } = audit(city.cells, city.facts, city.needs, solver, { mode: 'verdict' });
		expect(judged.length).toBeGreaterThan(100);
		// Measured 124 questions for 687 cells.
		expect(solver.asked / judged.length).toBeLessThan(0.2);
		expect(solver.closed).toBe(solver.opened);
	});
});
