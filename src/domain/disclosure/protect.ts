/**
 * Protecting counts: what is withheld, and the proof that it cannot be calculated back.
 *
 * For: the one door between confidential and public. Every released count passes here.
 * Method: hide the small counts and what the supplier hid, with their blocks (hide-blocks). Prove every one of them with what
 * is hidden then (prove-within). Where that does not suffice, hide the cheapest partners that make a proof (choose-partners).
 * Where there is no proof, refuse. In the end every proof is verified in integers by code that shares nothing with the search.
 * Competing: hiding only the small number, or it and the next smallest, leaks a fifth to a half of the small numbers.
 * Attacker: knows every published cell, every declared sum, that counts are ≥ 0, and that zeros are hidden like any number.
 * Not covered: who reasons from the method („a partner is hidden only where one was needed“, minimality); what people know from
 * elsewhere or from earlier releases; sums nobody declared or across base figures; small complements („alle bis auf zwei“).
 * Missing figures (no number, not hidden by the supplier) are not hidden; in a sum they count as an unknown number ≥ 0.
 * Source: Fischetti & Salazar 2001 (exact model); Handbook on Statistical Disclosure Control, 2nd ed.; § 16 BStatG.
 * Reference: 20 = 12 + 6 + x; 9 + 12 = 7 + 14 (2 × 2): see protect-with-highs.test.ts.
 */
import type { SecrecyRules } from '../secrecy/secrecy-rules.ts';
import { bindingSums } from './binding-sums.ts';
import { choosePartners } from './choose-partners.ts';
import { completeSupplied } from './complete-supplied.ts';
import { hideBlocks } from './hide-blocks.ts';
import { buildIncidence } from './incidence.ts';
import type { LinearSolver } from './linear-solver.ts';
import { proveWithin } from './prove-within.ts';
import type { Protection, SecrecyProblem } from './secrecy-problem.ts';
import { assertWellFormed, isSensitive } from './secrecy-problem.ts';
import { certificateVerifier } from './verify-certificate.ts';
import { inDoubt, Witnesses } from './witnesses.ts';

/** Refusals are German sentences for the office; they name no figure. */
export function protect(given: SecrecyProblem, rules: Pick<SecrecyRules, 'minimumCount'>, solver: LinearSolver): Protection | { readonly refused: string } {
	assertWellFormed(given);
	const problem = { ...given, sums: bindingSums(given) };
	const incidence = buildIncidence(problem.values.length, problem.sums);
	const completion = completeSupplied(problem, incidence, solver);
	if ('impossible' in completion) return { refused: REFUSED[completion.impossible] };
	const { reference } = completion;
	const { values, suppliedHidden, derived } = problem;
	const supplied = (cell: number) => Boolean(suppliedHidden[cell]);
	const missing = Uint8Array.from(values, (value, cell) => (value === null && !supplied(cell) ? 1 : 0));
	// A whole that is unknown because a part is drags nothing along.
	const without = missing.map((m, cell) => (m || derived?.[cell] ? 1 : 0));

	const hidden = Uint8Array.from(values, (value) => (value !== null && isSensitive(value, rules) ? 1 : 0));
	hideBlocks(buildIncidence(values.length, given.sums), hidden, without);
	for (const cell of values.keys()) if (supplied(cell) && !derived?.[cell]) hidden[cell] = 1;
	hideBlocks(incidence, hidden, without);
	for (const cell of values.keys()) if (supplied(cell)) hidden[cell] = 1;

	const owed = [...values.keys()].filter((cell) => (supplied(cell) ? !derived?.[cell] : values[cell] !== null && isSensitive(values[cell]!, rules)));
	const witnesses = new Witnesses(owed, reference, supplied, rules.minimumCount);
	const unknown = () => hidden.map((h, cell) => h | missing[cell]!);
	proveWithin(solver, incidence, unknown(), reference, witnesses);
	const partners = choosePartners(solver, incidence, hidden, missing, reference, witnesses, supplied);
	if (partners === 'unproven') return { refused: REFUSED.unproven };

	const certificates = witnesses.certificates();
	const verify = certificateVerifier(problem, unknown(), reference);
	const proven = new Set(certificates.filter((c) => verify(c, (low, high) => inDoubt(supplied(c.cell), rules.minimumCount, low, high))).map((c) => c.cell));
	if (proven.size < certificates.length || owed.some((cell) => !supplied(cell) && !proven.has(cell))) return { refused: REFUSED.unproven };
	return { hidden, reference, certificates, partners };
}

const REFUSED = {
	contradiction: 'Die angegebenen Summen gehen nicht auf. Ohne stimmige Summen lässt sich die Geheimhaltung nicht beweisen; bitte die Lieferung oder die Summenangaben prüfen.',
	'not-found': 'Zu den vom Lieferanten geheim gehaltenen Zellen wurde keine Belegung gefunden, die zu allen Summen passt. Bitte prüfen, ob die Summen auch für diese Zellen gelten.',
	unproven: 'Für mindestens eine kleine Zahl ließ sich nicht beweisen, dass sie nicht zurückgerechnet werden kann. Die Grundgröße kann so nicht freigegeben werden.'
} as const;
