import type { LinearSolver } from '#domain/disclosure/linear-solver.ts';
import type { Confidential, Verdicts } from '../cubes/confidential.ts';
import type { ProtectionNote } from './protect-cube.ts';
import { protectCube } from './protect-cube.ts';

/**
 * The verdict on every cube of counts.
 * @throws Refusal conflict: no proof of protection
 */
export function protectAll({ cubes, settings }: Confidential, solver: LinearSolver): { verdicts: Verdicts; protocol: ProtectionNote[] } {
	const protocol: ProtectionNote[] = [];
	const verdicts = cubes.map((cube) => {
		if (cube.figure.kind === 'supplied') return { hidden: new Uint8Array(cube.states.length), why: new Uint8Array(cube.states.length) };
		const { verdict, note } = protectCube(cube, settings.kommune.rules, solver);
		protocol.push(note);
		return verdict;
	});
	return { verdicts, protocol };
}
