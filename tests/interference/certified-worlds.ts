import { alternativeWorlds } from '#domain/disclosure/worlds/alternative-worlds.ts';
import { bindingSums } from '#domain/disclosure/binding-sums.ts';
import type { LinearSolver } from '#domain/disclosure/linear-solver.ts';
import { protect } from '#domain/disclosure/protect.ts';
import type { Confidential, Verdicts } from '#server/release/cubes/confidential.ts';
import type { World } from '#server/release/gate/world-of.ts';
import { worldOf } from '#server/release/gate/world-of.ts';
import { protectAll } from '#server/release/protect/protect-all.ts';
import { problemOf } from '#server/release/protect/protect-cube.ts';

export interface CertifiedWorlds {
	readonly verdicts: Verdicts;
	readonly worlds: readonly World[];
	/** Withheld cells with a number, and those of them that no world changes. */
	readonly withheld: number;
	readonly unchanged: number;
}

/** The verdict that release itself would come to, and other worlds from its certificates. */
export function certifiedWorlds(confidential: Confidential, solver: LinearSolver, most = 1): CertifiedWorlds {
	const { verdicts } = protectAll(confidential, solver);
	let [withheld, unchanged] = [0, 0];
	const byCube = confidential.cubes.map((cube) => {
		if (cube.figure.kind === 'supplied' || cube.figure.secrecy !== 'counts') return [];
		const problem = problemOf(cube);
		const outcome = protect(problem, confidential.settings.kommune.rules, solver);
		if ('refused' in outcome) throw new Error(outcome.refused);
		const { hidden, reference, certificates } = outcome;
		const unknown = hidden.map((h, cell) => (h || problem.values[cell] === null ? 1 : 0));
		const found = alternativeWorlds({ reference, unknown, sums: bindingSums(problem), lowest: () => 0 }, certificates, most);
		const countsAs = (cell: number): boolean => problem.values[cell] !== null && hidden[cell] === 1;
		withheld += hidden.keys().filter(countsAs).toArray().length;
		unchanged += found.unchanged.filter(countsAs).length;
		return found.worlds;
	});
	const count = Math.max(0, ...byCube.map((worlds) => worlds.length));
	const worlds = Array.from({ length: count }, (_, w) => worldOf(confidential, verdicts, byCube.map((of) => of[w] ?? null)));
	return { verdicts, worlds, withheld, unchanged };
}
