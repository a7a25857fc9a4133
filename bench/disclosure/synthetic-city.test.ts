import { describe, expect, it } from 'vitest';
import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { protect } from '#domain/disclosure/protect.ts';
import { loadHighsSolver } from '#server/release/protect/highs-solver.ts';
import { attack } from './attack.ts';
import { naiveRule } from './naive-rule.ts';
import { syntheticCity } from './synthetic-city.ts';

const solver = await loadHighsSolver();
const long = Boolean(process.env['KECK_LONG']);

/** Withholds, and has the auditor attack it. */
function statuses(problem: SecrecyProblem): { hidden: number; found: Record<string, number> } {
	const outcome = protect(problem, solver);
	if ('refused' in outcome) throw new Error(outcome.refused);
	expect(outcome.beyondHelp).toEqual([]);
	const found: Record<string, number> = { safe: 0, narrow: 0, disclosed: 0, timeout: 0 };
	for (const { status } of attack(problem, outcome.why)) found[status]!++;
	return { hidden: outcome.why.filter((w) => w).length, found };
}

describe('the synthetic city: 400 areas × 9 groups', () => {
	it(`leaves nothing disclosed, narrow or undecided in ${long ? 15 : 5} years, for hardly more than the naive rule`, () => {
		let [ours, naive] = [0, 0];
		for (let year = 0; year < (long ? 15 : 5); year++) {
			const problem = syntheticCity(year, 2, 3, 2.6);
			const { hidden, found } = statuses(problem);
			expect(found).toEqual({ safe: hidden, narrow: 0, disclosed: 0, timeout: 0 });
			ours += hidden;
			naive += naiveRule(problem, false).reduce((a, b) => a + b, 0);
		}
		expect(ours / naive).toBeLessThan(1.15);
	});
	it('the naive rule leaks there: the attack can tell', () => {
		const problem = syntheticCity(0, 2, 3, 2.6);
		const judged = attack(problem, naiveRule(problem, false), 1).filter(({ cell }) => problem.values[cell]! < 3);
		expect(judged.filter((j) => j.status === 'disclosed').length).toBeGreaterThan(0.1 * judged.length);
	});
});

it.runIf(long)('the stress table: 10,325 cells, a fifth of them small', { timeout: 120_000 }, () => {
	const { hidden, found } = statuses(syntheticCity(0, 4, 5, 1.5));
	expect(found).toEqual({ safe: hidden, narrow: 0, disclosed: 0, timeout: 0 });
});
