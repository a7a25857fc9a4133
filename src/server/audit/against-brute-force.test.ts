import { expect, it, vi } from 'vitest';
import { audit } from '#domain/audit/core/audit.ts';
import { bruteEnds } from '#domain/audit/core/brute-force.test-data.ts';
import type { RandomTable } from '#domain/audit/core/random-tables.test-data.ts';
import { randomTable, seeded } from '#domain/audit/core/random-tables.test-data.ts';
import { sumFact } from '#domain/audit/displayed/displayed-facts.ts';
import type { RangeOutcome, RangeSolver } from '#domain/audit/core/linear/range-solver.ts';
import { loadHighsRanges } from './highs-ranges.ts';

const solver = await loadHighsRanges();
const [tables, lies] = process.env['KECK_LONG'] ? [6_000, 300] : process.env['KECK_MUTANTS'] ? [40, 40] : [2_000, 300];
vi.setConfig({ testTimeout: process.env['KECK_LONG'] ? 600_000 : 120_000 });

const cellsOf = ({ values, hidden }: RandomTable) => values.map((v, i) => ({ id: `${i}`, low: hidden[i] ? 0 : v, high: hidden[i] ? Infinity : v }));
const factsOf = ({ sums }: RandomTable) => sums.map(({ whole, parts }) => sumFact([[whole, 1]], parts.map((p) => [p, 1]), `Summe ${whole}`));
const needsOf = ({ hidden }: RandomTable) => hidden.flatMap((h, cell) => (h ? [{ cell, low: 0, high: 3, enough: 3 }] : []));

it(`agrees with a search over all tables of whole numbers, on ${tables} random tables`, () => {
	const random = seeded(20261124);
	let judgedCells = 0;
	const statuses = new Map<string, number>();
	for (let t = 0; t < tables; t++) {
		const table = randomTable(random, 2 + (t % 6), 0.5);
		expect(table.values.length).toBeLessThanOrEqual(60);
		const [cells, facts, needs] = [cellsOf(table), factsOf(table), needsOf(table)];
		const { judged, contradictions } = audit(cells, facts, needs, solver, { mode: 'intervals' });
		const quick = audit(cells, facts, needs, solver, { mode: 'verdict' });
		expect(contradictions).toEqual([]);
		const known = table.values.map((v, i) => (table.hidden[i] ? null : v));
		for (const [i, { cell, integer, lp, status }] of judged.entries()) {
			const ends = bruteEnds(known, table.sums, cell);
			expect([t, cell, integer]).toEqual([t, cell, ends]);
			const [low, high] = ends;
			const expected = low === high ? 'disclosed' : (low <= 0 && high >= 3) || low >= 3 ? 'safe' : 'narrow';
			expect([t, cell, status]).toEqual([t, cell, expected]);
			expect([t, cell, quick.judged[i]!.status]).toEqual([t, cell, expected]);
			expect(lp[0] <= low + 1e-6 && lp[1] >= high - 1e-6).toBe(true);
			judgedCells++;
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		}
	}
	// The tables are hard enough to say something: all three verdicts occur, often.
	expect(judgedCells).toBeGreaterThan(4 * tables);
	for (const status of ['safe', 'narrow', 'disclosed']) expect(statuses.get(status) ?? 0).toBeGreaterThan(tables / 5);
});

/** Shifts values, ends and weights of what the honest solver finds, or denies it. */
function lying(random: () => number): RangeSolver {
	const twist = (found: RangeOutcome): RangeOutcome => {
		if (typeof found === 'string') return found;
		const shift = (x: number): number => x + Math.round(random() * 4 - 2);
		if (random() < 0.1) return 'gave-up';
		return { values: random() < 0.5 ? found.values.map(shift) : found.values, least: random() < 0.5 ? shift(found.least) : found.least, weights: random() < 0.5 ? found.weights.map(shift) : found.weights };
	};
	return { open: (program) => {
		const model = solver.open(program);
		return {
			minimise: (columns, costs) => twist(model.minimise(columns, costs)), minimiseInIntegers: (columns, costs) => twist(model.minimiseInIntegers(columns, costs)),
			changeBounds: (column, lower, upper) => model.changeBounds(column, lower, upper), close: () => model.close()
		};
	} };
}

it('calls nothing safe on the word of a solver that lies', () => {
	const random = seeded(7);
	const liar = lying(seeded(8));
	let [unsafe, safe] = [0, 0];
	for (let t = 0; t < lies; t++) {
		const table = randomTable(random, 2 + (t % 6), 0.5);
		const [cells, facts, needs] = [cellsOf(table), factsOf(table), needsOf(table)];
		const honest = audit(cells, facts, needs, solver, { mode: 'verdict' }).judged;
		for (const mode of ['verdict', 'intervals'] as const) audit(cells, facts, needs, liar, { mode }).judged.forEach(({ cell, status }, i) => {
			if (honest[i]!.status !== 'safe') {
				expect([t, cell, status]).not.toEqual([t, cell, 'safe']);
				unsafe++;
			} else if (status === 'safe') safe++;
		});
	}
	expect(Math.min(unsafe, safe)).toBeGreaterThan(lies / 3);
});
