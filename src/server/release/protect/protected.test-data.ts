import { attackerInterval } from '#domain/disclosure/problem/attacker.test-data.ts';
import type { Protection, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { protect } from '#domain/disclosure/protect.ts';
import { loadHighsSolver } from './highs-solver.ts';

const solver = await loadHighsSolver();

export function protectedOf(p: SecrecyProblem): Protection {
	const outcome = protect(p, solver);
	if ('refused' in outcome) throw new Error(outcome.refused);
	return outcome;
}
/** 1 = withheld. */
export const hiddenOf = (p: SecrecyProblem): number[] => Array.from(protectedOf(p).why, (w) => (w ? 1 : 0));
/** What an attacker who tries all tables knows of a cell then. */
export const intervalOf = (p: SecrecyProblem, cell: number, enough = 3): [number, number] => attackerInterval(p, protectedOf(p).why, cell, enough);
