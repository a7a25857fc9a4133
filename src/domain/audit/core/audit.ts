/**
 * The auditor: from what is published, and nothing else, what an attacker can conclude of each secret cell.
 *
 * For: disclosure control is judged by code that shares nothing with it.
 * Method: single facts one after the other in whole numbers (`bounds.ts`); what is left falls into components; there linear programs seek the
 * ends of each cell, every whole-numbered solution serves all cells, and where fractions lie in between, or coefficients are not ±1, integer
 * programs decide (a linear program alone calls cells safe that are not: o1+o2+o3 = 2, o1+o2+o4 = 2, o1+o3+o4 = 1 has a single solution).
 * Source: Fischetti & Salazar 2001 (attacker's problem); Handbook on Statistical Disclosure Control, 2nd ed., 4.2 and 5.2.
 * „Safe“ rests on tables and sums checked without the solver; a limit reached is `timeout`.
 */
import { narrowBounds } from './rows/bounds.ts';
import { ComponentAudit } from './component-audit.ts';
import type { Ends } from './component-audit.ts';
import { ComponentProgram } from './linear/component-program.ts';
import type { Component } from './rows/components.ts';
import { splitComponents } from './rows/components.ts';
import { tellSteps, tellTogether } from './derivation.ts';
import type { AuditCell, AuditFact, AuditNeed, JudgedCell } from './facts.ts';
import { judge } from './judge.ts';
import type { RangeSolver } from './linear/range-solver.ts';
import { layRows } from './rows/rows.ts';
import { Tables } from './tables.ts';
import { tellsMore } from './rows/tells-more.ts';

export interface AuditOutcome {
	/** One per need, in order. */
	readonly judged: readonly JudgedCell[];
	/** Facts that cannot hold together with the others, in German. Set aside; what they would have told is not told. */
	readonly contradictions: readonly string[];
}

export interface AuditOptions {
	/** `verdict`: as much as the status needs. `intervals`: both ends of every judged cell, whole and relaxed. */
	readonly mode: 'verdict' | 'intervals';
}

export function audit(cells: readonly AuditCell[], facts: readonly AuditFact[], needs: readonly AuditNeed[], solver: RangeSolver, { mode }: AuditOptions): AuditOutcome {
	const rows = layRows(cells, facts);
	const bounds = narrowBounds(cells, rows);
	const relaxed = mode === 'intervals';
	// For the relaxation fractions must not profit from what only whole numbers tell.
	const sides = relaxed ? { low: Float64Array.from(cells, (c) => c.low), high: Float64Array.from(cells, (c) => c.high) } : bounds;
	const { low, high } = sides;
	const nothing = (): Float64Array => new Float64Array(cells.length).fill(NaN);
	const ends: Ends = { low: bounds.low.slice(), high: bounds.high.slice(), sureLow: bounds.low.slice(), lpLow: nothing(), lpHigh: nothing(), stuck: new Uint8Array(cells.length), reasons: new Map() };
	const tables = new Tables(rows, low, high);
	const contradictions = facts.flatMap((fact, r) => (bounds.broken[r] ? [fact.why] : []));
	const needsOf = Map.groupBy(needs, (need) => need.cell);
	const components = splitComponents(rows, (c) => low[c] !== high[c], (r) => !bounds.broken[r] && (relaxed || tellsMore(rows, r, low, high)));
	for (const component of components) settle(component);
	return { judged: needs.map(judged), contradictions };

	function settle(component: Component): void {
		const wanted = component.cells.flatMap((c) => needsOf.get(c) ?? []);
		if (wanted.length === 0) return;
		const program = new ComponentProgram(solver, rows, sides, component, relaxed);
		const work = new ComponentAudit(component, program, rows, sides, tables, ends);
		try {
			if (component.rows.length === 0) return free(component);
			if (!work.consistent()) {
				contradictions.push(`widersprechen sich: ${tellTogether(facts, component.rows)}`);
				for (const c of component.cells) ends.stuck[c] = 1;
				return;
			}
			if (!relaxed) work.sweep(wanted);
			for (const need of wanted) {
				if (relaxed || judge(need, tables, ends) === undefined) work.seek(need.cell, 'low', relaxed);
				if (relaxed || judge(need, tables, ends) === undefined) work.seek(need.cell, 'high', relaxed);
			}
		} finally {
			program.close();
		}
	}

	/** A cell in no fact can be anything within its ends. */
	function free({ cells: [cell = 0] }: Component): void {
		tables.take({ cells: [cell], rows: [] }, Float64Array.of(low[cell]!));
		tables.take({ cells: [cell], rows: [] }, Float64Array.of(Math.min(high[cell]!, low[cell]! + 2 ** 40)));
		[ends.lpLow[cell], ends.lpHigh[cell]] = [low[cell]!, high[cell]!];
	}

	function judged(need: AuditNeed): JudgedCell {
		const { cell } = need;
		const status = judge(need, tables, ends) ?? 'timeout';
		const integer = status === 'safe' && !relaxed ? [tables.seenLow[cell]!, Math.max(tables.seenHigh[cell]!, tables.seenLow[cell]!)] as const : [ends.low[cell]!, ends.high[cell]!] as const;
		const lp = [Number.isNaN(ends.lpLow[cell]!) ? ends.low[cell]! : ends.lpLow[cell]!, Number.isNaN(ends.lpHigh[cell]!) ? ends.high[cell]! : ends.lpHigh[cell]!] as const;
		return { cell, lp, integer, status, derivation: status === 'safe' ? '' : derivation(need) };
	}

	/** The end that is too narrow; of two the one that is told in fewer words. */
	function derivation({ cell, low: wantedLow, high: wantedHigh }: AuditNeed): string {
		const told = ([['low', ends.low[cell]! > wantedLow], ['high', ends.high[cell]! < wantedHigh]] as const).flatMap(([end, narrow]) => {
			if (!narrow && ends.low[cell] !== ends.high[cell]) return [];
			const byStep = end === 'low' ? bounds.low[cell]! >= ends.low[cell]! : bounds.high[cell]! <= ends.high[cell]!;
			return [byStep ? tellSteps(cells, facts, rows, bounds, cell, end === 'high') : tellTogether(facts, ends.reasons.get(`${cell} ${end}`) ?? [])];
		}).filter((text) => text !== '');
		told.sort((a, b) => a.length - b.length);
		// A single value follows from one equation, or from both ends.
		return told.length > 1 && ends.low[cell] === ends.high[cell] && !told[0]!.includes(' = ') ? told.join('; ') : told[0] ?? '';
	}
}
