import type { LinearSolver } from '#domain/disclosure/search/linear-solver.ts';
import { protect } from '#domain/disclosure/protect.ts';
import type { Protection, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import type { Subset } from '#domain/secrecy/subsets.ts';
import { Refusal } from '#server/base/refusal.ts';
import type { Confidential } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import { clusterProblem } from './cluster-problem.ts';
import type { KnownBeforehand } from './known-beforehand.ts';
import { NOTHING_KNOWN } from './known-beforehand.ts';
import type { Past } from './past.ts';
import type { PlacedCube } from './placed-cube.ts';

/**
 * Safe for readers who know everything published earlier and elsewhere, and for those who know this release alone: what is known already protects nobody from the
 * first, but must not be given away again to the second. Each round withholds what the other demands; withholding more never harms.
 */
export function protectCluster(cluster: readonly Cube[], confidential: Confidential, subsets: readonly Subset[], past: Past, solver: LinearSolver): { problem: SecrecyProblem; placed: readonly PlacedCube[]; outcome: Protection } {
	const round = (known: KnownBeforehand, start?: Protection) => {
		const { problem, placed } = clusterProblem(cluster, confidential, subsets, known);
		if (start) for (const { at } of placed) for (const cell of at) {
			if (problem.role[cell] === ROLE.SHOWABLE || problem.role[cell] === ROLE.PUBLIC) problem.initially[cell] ||= start.why[cell] ?? 0;
			problem.floor[cell] = start.floor[cell] ?? 0;
		}
		const outcome = protect(problem, solver, start);
		if ('refused' in outcome) throw new Refusal('conflict', `Die Freigabe wird verweigert: ${namesOf(cluster)}. ${outcome.refused}`);
		return { problem, placed, outcome };
	};
	const known = { past, outside: confidential.settings.outsideFacts };
	// Nothing told of these cubes before: both problems are the same one.
	if (!past.knows(cluster) && !known.outside.some((fact) => cluster.some(({ figure, period }) => figure.id === fact.baseFigure && period === fact.period))) return round(NOTHING_KNOWN);
	let found = round(known);
	for (let before = found.outcome; ; before = found.outcome) {
		const alone = round(NOTHING_KNOWN, before);
		const more = (now: Uint8Array, then: Uint8Array): boolean => alone.placed.some(({ at }) => at.some((cell) => Boolean(now[cell]) && !then[cell]));
		const beyondHelp = found.outcome.beyondHelp;
		if (!more(alone.outcome.why, before.why)) return { ...alone, outcome: { ...alone.outcome, beyondHelp } };
		found = round(known, alone.outcome);
		if (!more(found.outcome.why, alone.outcome.why)) return { ...alone, outcome: { ...alone.outcome, beyondHelp } };
	}
}

function namesOf(cluster: readonly Cube[]): string {
	const [first, ...others] = cluster;
	const name = `„${first?.figure.title ?? ''}“ (${first?.figure.id ?? ''}, ${first?.period ?? ''})`;
	return others.length === 0 ? name : `${name} zusammen mit ${others.length === 1 ? 'einer verbundenen Grundgröße' : `${others.length} verbundenen Grundgrößen und Zeiten`}`;
}
