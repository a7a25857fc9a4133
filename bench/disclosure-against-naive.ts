import { openTemporaryTown } from './disclosure/leipzig-problems.ts';
import { attack } from './disclosure/attack.ts';
import { naiveRule } from './disclosure/naive-rule.ts';
import { berlinTables, koelnTables } from './disclosure/real-tables.ts';
import { syntheticCity } from './disclosure/synthetic-city.ts';
import { tableProblem } from './disclosure/table-problem.ts';
import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { protect } from '#domain/disclosure/protect.ts';
import { loadHighsSolver } from '#server/release/protect/highs-solver.ts';
import type { Measured } from './measure.ts';
import { seconds } from './measure.ts';

const YEARS = Array.from({ length: 15 }, (_, i) => i);
const solver = await loadHighsSolver();

/** What a rule withholds, what an attacker makes of it, and how long rule and attack took. */
interface Tally { hidden: number; small: number; recovered: number; narrow: number; undecided: number; protectMs: number; worstMs: number; attackMs: number }

/**
 * No secondary rule, the naive rule and ours on the same tables in one run: cells withheld, small counts exactly recovered by the independent auditor,
 * seconds. „Recovered“ counts truly small cells for the first two (they promise nothing of the others), and any withheld cell for ours.
 */
export async function disclosureAgainstNaive(): Promise<Measured[]> {
	const sets: readonly (readonly [name: string, problems: () => Iterable<SecrecyProblem>, limits: { total?: number; each?: number; ratio?: number }])[] = [
		['synthetic city, 400 areas × 9 groups × 15 years', () => YEARS.map((y) => syntheticCity(y, 2, 3, 2.6)), { total: 60_000, ratio: 1.15 }],
		['stress, 10,325 cells, a fifth small, 3 years', () => YEARS.slice(0, 3).map((y) => syntheticCity(y, 4, 5, 1.5)), { each: 12_000 }],
		// Köln's smallest count is 22: under the usual rule there is nothing to withhold.
		['Köln, 3 levels × 13 ages × 8 years, least 3', () => koelnTables().map((t) => tableProblem(t, 3)), {}],
		['the same, least 50', () => koelnTables().map((t) => tableProblem(t, 50)), {}],
		['Berlin, 5 levels × 8 ages × 10 years, least 10', () => berlinTables().map((t) => tableProblem(t, 10)), {}],
		['Leipzig, as released', await openTemporaryTown(), {}]
	];
	return sets.flatMap(([name, problems, limits]) => {
		const [none, naive, ours] = [tally(), tally(), tally()];
		let cells = 0;
		for (const problem of problems()) {
			cells += problem.role.length;
			const small = Uint8Array.from(problem.values, (v, c) => (v >= 1 && v < (problem.least[c] ?? 0) ? 1 : 0));
			// Who knows that zeros are always shown knows that what is hidden is at least 1: the two rules below never hide zeros.
			judge(none, problem, () => small, small, 1);
			judge(naive, problem, () => naiveRule(problem, false), small, 1);
			judge(ours, problem, () => ourRule(problem), null, 0);
		}
		const ratio = ours.hidden / naive.hidden;
		const memory = process.resourceUsage().maxRSS / 1024;
		const ok = ours.recovered + ours.narrow + ours.undecided === 0 && ours.protectMs + ours.attackMs <= (limits.total ?? Infinity) && ours.worstMs <= (limits.each ?? Infinity) && !(ratio > (limits.ratio ?? Infinity)) && memory <= 512;
		return [{
			name: `${name}: ${cells.toLocaleString('en')} cells, ${none.hidden.toLocaleString('en')} small`,
			ours: `${told(ours)}${naive.hidden > 0 ? `, ${ratio.toFixed(2)} × the naive rule's` : ''}, worst table ${seconds(ours.worstMs)}, process so far ${memory.toFixed(0)} MB`,
			beside: `naive rule: ${told(naive)}; no secondary rule: ${told(none)}`, ok
		}];
	});
}

const tally = (): Tally => ({ hidden: 0, small: 0, recovered: 0, narrow: 0, undecided: 0, protectMs: 0, worstMs: 0, attackMs: 0 });
const told = ({ hidden, recovered, narrow, undecided, protectMs, attackMs }: Tally): string =>
	`${hidden.toLocaleString('en')} withheld, ${recovered} recovered, ${narrow} too narrow${undecided > 0 ? `, ${undecided} undecided` : ''}, ${seconds(protectMs)} + attack ${seconds(attackMs)}`;

function judge(into: Tally, problem: SecrecyProblem, rule: () => Uint8Array, only: Uint8Array | null, floor: number): void {
	const from = performance.now();
	const hidden = rule();
	const between = performance.now();
	const judged = attack(problem, hidden, floor).filter(({ cell }) => only === null || only[cell] === 1);
	into.attackMs += performance.now() - between;
	into.protectMs += between - from;
	into.worstMs = Math.max(into.worstMs, between - from);
	into.hidden += hidden.reduce((a, b) => a + b, 0);
	for (const { status } of judged) {
		if (status === 'disclosed') into.recovered++;
		if (status === 'narrow') into.narrow++;
		if (status === 'timeout') into.undecided++;
	}
}

function ourRule(problem: SecrecyProblem): Uint8Array {
	const outcome = protect(problem, solver);
	if ('refused' in outcome) throw new Error(outcome.refused);
	return outcome.why.map((w) => (w ? 1 : 0));
}
