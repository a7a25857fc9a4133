import { audit } from '#domain/audit/core/audit.ts';
import type { AuditFact, JudgedCell } from '#domain/audit/core/facts.ts';
import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { loadHighsRanges } from '#server/audit/highs-ranges.ts';

const solver = await loadHighsRanges();

/**
 * What the auditor concludes of each withheld cell of a table.
 * @param hidden 1 = withheld; @param floor what a withheld count is at least for all an attacker knows: 0, or 1 where zeros are always shown
 */
export function attack({ values, equations, least }: SecrecyProblem, hidden: ArrayLike<number>, floor = 0): readonly JudgedCell[] {
	const cells = Array.from(values, (v, i) => (hidden[i] ? { id: String(i), low: floor, high: Infinity } : { id: String(i), low: v, high: v }));
	const facts = equations.filter(({ wholes, parts }) => [...wholes, ...parts].some((c) => hidden[c])).map(({ wholes, parts }): AuditFact => ({
		terms: [...parts.map((c) => [c, 1] as const), ...wholes.map((c) => [c, -1] as const)], low: 0, high: 0, why: 'Summe'
	}));
	const needs = cells.flatMap((_, cell) => (hidden[cell] ? [{ cell, low: floor, high: least[cell] ?? 0, enough: least[cell] ?? 0 }] : []));
	return audit(cells, facts, needs, solver, { mode: 'verdict' }).judged;
}
