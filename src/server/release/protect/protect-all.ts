import { CELL } from '#domain/base-figure/figure-table.ts';
import type { LinearSolver } from '#domain/disclosure/search/linear-solver.ts';
import type { Protection, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import type { HandHidden } from '#domain/secrecy/by-hand.ts';
import { subsetsOf } from '#domain/secrecy/subsets.ts';
import type { Confidential, Verdict, Verdicts } from '../cubes/confidential.ts';
import { verdictOf } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import { clusters } from './clusters.ts';
import { hiddenByHand } from './hidden-by-hand.ts';
import type { Past } from './past.ts';
import { NO_PAST } from './past.ts';
import { nameComplements } from './name-complements.ts';
import { protectCluster } from './protect-cluster.ts';

/** What protection did for one base figure and period, for the confidential protocol: counts only. */
export interface ProtectionNote {
	readonly baseFigure: string;
	readonly period: string;
	readonly cells: number;
	readonly hidden: number;
	/** Hidden to protect others only. */
	readonly partners: number;
	/** Cells that facts known to everybody give away, whatever is withheld. */
	readonly beyondHelp: number;
}

/** Protected together: the problem, what came out of it, and where its cells come from. Confidential. */
export interface ProtectedCluster extends Protection {
	readonly problem: SecrecyProblem;
	readonly placed: readonly { readonly cube: Cube; readonly at: Int32Array }[];
}

export interface ProtectedRelease {
	readonly verdicts: Verdicts;
	readonly protocol: readonly ProtectionNote[];
	readonly clusters: readonly ProtectedCluster[];
}

/**
 * The verdict on every cube.
 * Fails closed: where no proof is found the whole release is refused.
 * @param past what was published before, and must not be opened by what comes now
 * @throws Refusal conflict, naming base figure and period, never a figure
 */
export function protectAll(confidential: Confidential, solver: LinearSolver, past: Past = NO_PAST, progress: (done: number, all: number) => void = () => {}): ProtectedRelease {
	const { cubes, settings } = confidential;
	const subsets = subsetsOf(settings.indicators, settings.classifications, settings.relations);
	const verdicts = new Map<Cube, Verdict>(cubes.map((c) => [c, byHandOnly(c, settings.handHidden)]));
	const protocol: ProtectionNote[] = [];
	const done: ProtectedCluster[] = [];
	const counted = cubes.filter((c) => c.figure.kind !== 'supplied' || c.figure.factor !== null);
	const groups = clusters(counted, settings, subsets).filter((g) => g.some((c) => c.figure.secrecy === 'counts'));
	for (const [i, cluster] of groups.entries()) {
		const { problem, placed, outcome } = protectCluster(cluster, confidential, subsets, past, solver);
		nameComplements(problem, outcome);
		done.push({ problem, placed, ...outcome });
		const beyond = new Set(outcome.beyondHelp);
		for (const { cube, at } of placed) {
			const why = Uint8Array.from(at, (cell, c) => (cube.states[c] === CELL.WITHHELD ? WHY.SUPPLIER : outcome.why[cell] ?? 0));
			verdicts.set(cube, verdictOf(why));
			protocol.push({
				baseFigure: cube.figure.id, period: cube.period, cells: why.length, hidden: why.filter((w) => w !== WHY.SHOWN).length,
				partners: why.filter((w) => w === WHY.PARTNER).length, beyondHelp: at.filter((cell) => beyond.has(cell)).length
			});
		}
		progress(i + 1, groups.length);
	}
	return { verdicts: cubes.flatMap((c) => verdicts.get(c) ?? []), protocol, clusters: done };
}

/** What holds for a cube that takes no part in any proof, such as a mean without its counts. */
function byHandOnly(cube: Cube, entries: readonly HandHidden[]): Verdict {
	const byHand = hiddenByHand(entries, cube);
	return verdictOf(Uint8Array.from(cube.areas.flatMap((area) => cube.groups.map((group) => (byHand(area, group) ? WHY.BY_HAND : WHY.SHOWN)))));
}
