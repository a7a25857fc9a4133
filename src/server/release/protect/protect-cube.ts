import { CELL } from '#domain/base-figure/figure-table.ts';
import { groupSums } from '#domain/base-figure/group-sums.ts';
import type { CellSum, Protection, SecrecyProblem } from '#domain/disclosure/secrecy-problem.ts';
import type { LinearSolver } from '#domain/disclosure/linear-solver.ts';
import { protect } from '#domain/disclosure/protect.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import { Refusal } from '#server/base/refusal.ts';
import type { Verdict } from '../cubes/confidential.ts';
import { WHY } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import { childrenInSum } from '../cubes/cube.ts';

/** What protection did, for the confidential protocol: counts only. */
export interface ProtectionNote {
	readonly baseFigure: string;
	readonly period: string;
	readonly cells: number;
	readonly hidden: number;
	/** Sensitive cells, each with its proof. */
	readonly certificates: number;
	/** Cells withheld as partners only, beyond small counts, their blocks and what the supplier hid. */
	readonly partners: number;
}

/**
 * For counts (supplied values have their own rule). Those of people or cases are protected with every sum that binds them: areas into their parent, groups into their whole.
 * Fails closed: where no proof is found the whole release is refused.
 * @throws Refusal conflict, naming base figure and period, never a figure
 */
export function protectCube(cube: Cube, rules: SecrecyRules, solver: LinearSolver): { verdict: Verdict; note: ProtectionNote } {
	const { figure, period, states } = cube;
	const outcome = figure.secrecy === 'counts' ? protectCounts(cube, rules, solver) : null;
	const hidden = outcome?.hidden ?? new Uint8Array(states.length);
	return {
		verdict: { hidden, why: hidden.map((h) => (h ? WHY.SMALL : WHY.SHOWN)) },
		note: { baseFigure: figure.id, period, cells: states.length, hidden: hidden.reduce((n, h) => n + h, 0), certificates: outcome?.certificates.length ?? 0, partners: outcome?.partners ?? 0 }
	};
}

function protectCounts(cube: Cube, rules: SecrecyRules, solver: LinearSolver): Protection {
	const { figure, period } = cube;
	const where = `„${figure.title}“ (${figure.id}, ${period})`;
	if (figure.exactness !== 'exact') throw new Refusal('conflict', `Die Freigabe wird verweigert: ${where} ist nicht genau geliefert, und für ungenaue Zahlen von Personen oder Fällen fehlt noch ein geprüftes Verfahren.`);
	const outcome = protect(problemOf(cube), rules, solver);
	if ('refused' in outcome) throw new Refusal('conflict', `Die Freigabe wird verweigert: ${where}. ${outcome.refused}`);
	return outcome;
}

/**
 * All cells of the cube with all sums that bind them. A part that nobody delivered stands in its sum as an unknown count: left out, the sum would
 * still tell an attacker how much is left for the hidden part beside it.
 */
export function problemOf(cube: Cube): SecrecyProblem {
	const { areas, groups, states, values } = cube;
	const G = groups.length;
	const column = new Map(groups.map((g, i) => [g, i]));
	const sums: CellSum[] = [];
	const keep = (whole: number, parts: number[]): void => {
		sums.push({ whole, parts });
	};
	for (const { parent, children } of childrenInSum(cube.figure, areas)) for (let g = 0; g < G; g++) keep(parent * G + g, children.map((c) => c * G + g));
	for (const sum of groupSums(cube.classifications)) {
		const whole = column.get(sum.whole);
		const parts = sum.parts.map((p) => column.get(p));
		if (whole === undefined || parts.some((p) => p === undefined)) continue;
		for (let a = 0; a < areas.length; a++) keep(a * G + whole, parts.map((p) => a * G + (p ?? 0)));
	}
	return {
		values: Array.from(states, (s, i) => (s === CELL.KNOWN ? values[i] ?? 0 : null)),
		suppliedHidden: Uint8Array.from(states, (s) => (s === CELL.WITHHELD ? 1 : 0)),
		derived: Uint8Array.from(states, (s, i) => (s === CELL.WITHHELD ? cube.derived[i] ?? 0 : 0)),
		sums
	};
}
