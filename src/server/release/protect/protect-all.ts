import { CELL } from '#domain/base-figure/figure-table.ts';
import type { LinearSolver } from '#domain/disclosure/search/linear-solver.ts';
import { protect } from '#domain/disclosure/protect.ts';
import type { Certificate, Protection, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import type { HandHidden } from '#domain/secrecy/by-hand.ts';
import type { Subset } from '#domain/secrecy/subsets.ts';
import { subsetsOf } from '#domain/secrecy/subsets.ts';
import { Refusal } from '#server/base/refusal.ts';
import type { Confidential, Verdict, Verdicts } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import { clusters } from './clusters.ts';
import { clusterProblem } from './cluster-problem.ts';
import { hiddenByHand } from './hidden-by-hand.ts';
import type { Past } from './past.ts';
import { NO_PAST } from './past.ts';
import type { PlacedCube } from './place-cube.ts';

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
export interface ProtectedCluster {
	readonly problem: SecrecyProblem;
	readonly why: Uint8Array;
	readonly reference: Float64Array;
	readonly certificates: readonly Certificate[];
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
			verdicts.set(cube, { why, hidden: why.map((w) => (w === WHY.SHOWN ? 0 : 1)) });
			protocol.push({
				baseFigure: cube.figure.id, period: cube.period, cells: why.length, hidden: why.filter((w) => w !== WHY.SHOWN).length,
				partners: why.filter((w) => w === WHY.PARTNER).length, beyondHelp: at.filter((cell) => beyond.has(cell)).length
			});
		}
		progress(i + 1, groups.length);
	}
	return { verdicts: cubes.flatMap((c) => verdicts.get(c) ?? []), protocol, clusters: done };
}

/**
 * Safe for readers who kept everything published earlier, and for those who know this release alone: what was published once protects nobody from the first, but
 * must not be given away again to the second. Each round withholds what the other demands; withholding more never harms.
 */
function protectCluster(cluster: readonly Cube[], confidential: Confidential, subsets: readonly Subset[], past: Past, solver: LinearSolver): { problem: SecrecyProblem; placed: readonly PlacedCube[]; outcome: Protection } {
	const round = (known: Past, start: Uint8Array | null) => {
		const { problem, placed } = clusterProblem(cluster, confidential, subsets, known);
		if (start) for (const { at } of placed) for (const cell of at) problem.initially[cell] ||= problem.role[cell] === ROLE.SHOWABLE || problem.role[cell] === ROLE.PUBLIC ? start[cell] ?? 0 : 0;
		const outcome = protect(problem, solver);
		if ('refused' in outcome) throw new Refusal('conflict', `Die Freigabe wird verweigert: ${namesOf(cluster)}. ${outcome.refused}`);
		return { problem, placed, outcome };
	};
	if (past === NO_PAST) return round(NO_PAST, null);
	let found = round(past, null);
	for (let before = found.outcome.why; ; before = found.outcome.why) {
		const alone = round(NO_PAST, before);
		const more = (now: Uint8Array, then: Uint8Array): boolean => alone.placed.some(({ at }) => at.some((cell) => Boolean(now[cell]) && !then[cell]));
		const beyondHelp = found.outcome.beyondHelp;
		if (!more(alone.outcome.why, before)) return { ...alone, outcome: { ...alone.outcome, beyondHelp } };
		found = round(past, alone.outcome.why);
		if (!more(found.outcome.why, alone.outcome.why)) return { ...alone, outcome: { ...alone.outcome, beyondHelp } };
	}
}

/** What holds for a cube that takes no part in any proof, such as a mean without its counts. */
function byHandOnly(cube: Cube, entries: readonly HandHidden[]): Verdict {
	const byHand = hiddenByHand(entries, cube);
	const why = Uint8Array.from(cube.areas.flatMap((area) => cube.groups.map((group) => (byHand(area, group) ? WHY.BY_HAND : WHY.SHOWN))));
	return { why, hidden: why.map((w) => (w === WHY.SHOWN ? 0 : 1)) };
}

/** Of cells withheld for others: where the other is what they leave of their own whole, the office is told so. */
function nameComplements(problem: SecrecyProblem, { why, reference }: { readonly why: Uint8Array; readonly reference: Float64Array }): void {
	for (const { parts } of problem.equations) {
		const left = parts.find((c) => problem.role[c] === ROLE.DERIVED);
		if (left === undefined || reference[left]! >= problem.least[left]!) continue;
		const reason = reference[left]! > 0 ? WHY.COMPLEMENT : problem.zeroToo[left] ? WHY.EVERYONE : WHY.SHOWN;
		for (const cell of parts) if (why[cell] === WHY.PARTNER && reason !== WHY.SHOWN) why[cell] = reason;
	}
}

function namesOf(cluster: readonly Cube[]): string {
	const [first, ...others] = cluster;
	const name = `„${first?.figure.title ?? ''}“ (${first?.figure.id ?? ''}, ${first?.period ?? ''})`;
	return others.length === 0 ? name : `${name} zusammen mit ${others.length === 1 ? 'einer verbundenen Grundgröße' : `${others.length} verbundenen Grundgrößen und Zeiten`}`;
}
