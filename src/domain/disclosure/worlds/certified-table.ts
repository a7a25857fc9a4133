/**
 * A protected table as seen from outside: within which bounds each cell looks the same.
 *
 * For: other worlds may differ wherever nobody can tell, and nowhere else.
 * Rule: a shown cell lies within what showing it tells (exact: itself); a withheld one is anything from the least that can be
 * believed.
 * Reference: a shown 12 → [12, 12]; shown and rounded to 5, 10 → [8, 12]; withheld → [0, ∞).
 */
import type { Equation, SecrecyProblem } from '../problem/secrecy-problem.ts';
import { ROLE } from '../problem/secrecy-problem.ts';
import { WHY } from '../problem/why.ts';

export interface CertifiedTable {
	/** The true counts, unknown ones filled in. Confidential. */
	readonly reference: Float64Array;
	/** Bounds within which a cell looks the same, both included. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Hold for the reference table. */
	readonly equations: readonly Equation[];
}

/** @param problem with the floor that protection left; @param why per cell why it is withheld, 0 = shown */
export function certifiedTable(problem: Pick<SecrecyProblem, 'role' | 'low' | 'high' | 'floor' | 'equations'>, why: Uint8Array, reference: Float64Array): CertifiedTable {
	const { role, floor, equations } = problem;
	const told = (cell: number): boolean => role[cell] === ROLE.PUBLIC || (role[cell] === ROLE.SHOWABLE && why[cell] === WHY.SHOWN);
	return {
		reference, equations,
		low: reference.map((_, cell) => (told(cell) ? problem.low[cell]! : floor[cell]!)),
		high: reference.map((_, cell) => (told(cell) ? problem.high[cell]! : Infinity))
	};
}
