/**
 * Protecting counts: what is withheld, and the proof that it cannot be calculated back.
 *
 * For: the one door between confidential and public. Every released count passes here.
 * Method: withhold the small counts. For each cell without a shown number find two possible tables, one with the cell as low as can be believed, one with the least
 * count that may be shown; where there are none, withhold the cheapest partners that make them (partner-search). Partners are owed the same. Where nothing
 * helps, the breakdown of the area is withheld, then the whole area. In the end every proof is verified in whole numbers by code that
 * shares nothing with the search.
 * Competing: hiding only the small number, or it and the next smallest, leaks a fifth to a half of the small numbers; hiding whole blocks of
 * siblings hides four times as much.
 * Attacker: knows every shown cell, every equation, the rules and this method, that counts are ≥ 0, and everything published earlier.
 * Not covered: what people know from elsewhere and nobody registered; equations nobody declared.
 * Source: Fischetti & Salazar 2001 (exact model); Handbook on Statistical Disclosure Control, 2nd ed.; § 16 BStatG.
 * Reference: 20 = 12 + 6 + x; 9 + 12 = 7 + 14 (2 × 2): see protect-with-highs.test.ts.
 */
import { unclearCounts } from './search/clear-counts.ts';
import { escalate } from './search/escalate.ts';
import { buildIncidence } from './problem/incidence.ts';
import type { LinearSolver } from './search/linear-solver.ts';
import type { Need } from './problem/needs.ts';
import { needsOf, otherThan } from './problem/needs.ts';
import { Neighbourhoods } from './search/neighbourhoods.ts';
import type { SearchOutcome } from './search/partner-search.ts';
import { PartnerSearch } from './search/partner-search.ts';
import { propagateBounds } from './search/propagate-bounds.ts';
import { referenceTable } from './problem/reference-table.ts';
import type { Certificate, Protection, SecrecyProblem } from './problem/secrecy-problem.ts';
import { isExact, ROLE } from './problem/secrecy-problem.ts';
import { TableState } from './problem/table-state.ts';
import { takeEarlier } from './search/take-earlier.ts';
import { certificateVerifier } from './verify-certificate.ts';
import { WHY } from './problem/why.ts';
import { Witnesses } from './search/witnesses.ts';

/**
 * Refusals are German sentences for the office; they name no figure.
 * @param earlier what was found for the same cells under other knowledge; its certificates are used again where they hold here too
 */
export function protect(problem: SecrecyProblem, solver: LinearSolver, earlier?: Pick<Protection, 'certificates' | 'inDoubt' | 'reference'>): Protection | { readonly refused: string } {
	const size = problem.role.length;
	const incidence = buildIncidence(size, problem.equations);
	const completed = referenceTable(problem, incidence, solver);
	if ('impossible' in completed) return { refused: REFUSED[completed.impossible] };
	const { reference } = completed;
	const state = new TableState(problem, incidence, reference);
	for (let cell = 0; cell < size; cell++) if (isSmall(problem, cell) && state.why[cell] !== WHY.BY_HAND) state.why[cell] = WHY.SMALL;

	const witnesses = new Witnesses(reference);
	if (earlier) takeEarlier(earlier, state, witnesses);
	const neighbourhoods = new Neighbourhoods(state);
	/** Larger counts that must not look small. */
	const unclear = new Set<number>();
	const beyondHelp = new Set<number>();
	const owed = (cell: number): readonly Need[] => {
		const needs = needsOf(state, cell);
		// Down to the floor is doubt enough, whatever else was wanted.
		return unclear.has(cell) ? [{ low: state.floor[cell]!, high: needs[0]?.high ?? reference[cell]! }, { low: state.floor[cell]!, high: reference[cell]! }] : needs;
	};
	const search = new PartnerSearch(solver, state, witnesses, (cell) => neighbourhoods.awakenAround(cell));
	for (let cell = 0; cell < size; cell++) if (needsOf(state, cell).length > 0) neighbourhoods.awaken(cell);
	const proveOne = (cell: number, needs: readonly Need[]): SearchOutcome => {
		for (const need of needs) {
			const outcome = search.prove(cell, need);
			if (outcome !== 'infeasible') return outcome;
		}
		return 'infeasible';
	};
	try {
		do {
			for (const { cells, component, awake } of neighbourhoods.restless()) for (const cell of awake) {
				const needs = owed(cell);
				if (needs.length === 0 || needs.some((need) => witnesses.proves(cell, need))) continue;
				search.enter(cells, component);
				let outcome = proveOne(cell, needs);
				while (outcome === 'infeasible' && !unclear.has(cell) && escalate(state, cell, (hidden) => neighbourhoods.awakenAround(hidden))) {
					search.forget();
					outcome = proveOne(cell, needs);
				}
				if (outcome === 'gave-up') return { refused: REFUSED.unproven };
				if (outcome === 'infeasible' && !unclear.has(cell)) {
					if (problem.role[cell] !== ROLE.PAST && needs.some((need) => !isBeyondHelp(state, cell, need))) return { refused: REFUSED.unproven };
					beyondHelp.add(cell);
				}
			}
			for (const cell of unclearCounts(state, solver, witnesses, (c) => !unclear.has(c))) {
				unclear.add(cell);
				neighbourhoods.awaken(cell);
			}
		} while (neighbourhoods.anyRestless());
	} finally {
		search.close();
	}

	const verify = certificateVerifier({ ...problem, floor: state.floor }, state.why, reference);
	const [certificates, inDoubt]: [Certificate[], Certificate[]] = [[], []];
	for (let cell = 0; cell < size; cell++) {
		const needs = beyondHelp.has(cell) ? [] : owed(cell);
		const partner = needs.length === 0 && problem.initially[cell] === WHY.SHOWN && state.why[cell] === WHY.PARTNER;
		const wanted = partner ? otherThan(reference[cell]!) : needs;
		if (wanted.length === 0) continue;
		const certificate = witnesses.certificate(cell);
		if (wanted.some((need) => verify(certificate, need.low, need.high))) (partner ? inDoubt : certificates).push(certificate);
		else if (!unclear.has(cell)) return { refused: REFUSED.unproven };
	}
	return { why: state.why, floor: state.floor, reference, certificates, inDoubt, beyondHelp: [...beyondHelp] };
}

/** What everybody knows keeps the cell out of doubt even if nothing more were shown. By plain bounds: no solver is believed here. */
function isBeyondHelp(state: TableState, cell: number, need: Need): boolean {
	const { low, high } = propagateBounds(state, (c) => state.problem.role[c] !== ROLE.PUBLIC);
	return low[cell]! > need.low || high[cell]! < need.high;
}

/** Small enough that a person may be recognised. A true zero is not. */
function isSmall(problem: SecrecyProblem, cell: number): boolean {
	const count = problem.values[cell]!;
	return problem.role[cell] === ROLE.SHOWABLE && isExact(problem, cell) && count >= 1 && count < problem.least[cell]!;
}

const REFUSED = {
	contradiction: 'Die angegebenen Summen gehen nicht auf. Ohne stimmige Summen lässt sich die Geheimhaltung nicht beweisen; bitte die Lieferung oder die Summenangaben prüfen.',
	'not-found': 'Zu den vom Lieferanten geheim gehaltenen oder gerundeten Zellen wurde keine Belegung gefunden, die zu allen Summen passt. Bitte prüfen, ob die Summen auch für diese Zellen gelten.',
	unproven: 'Für mindestens eine kleine Zahl ließ sich nicht beweisen, dass sie nicht zurückgerechnet werden kann. Die Grundgröße kann so nicht freigegeben werden.'
} as const;
