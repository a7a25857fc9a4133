/**
 * Protecting counts: what is withheld, and the proof that it cannot be calculated back.
 *
 * For: the one door between confidential and public. Every released count passes here.
 * Method: hide the sensitive counts and what the supplier hid, with their blocks (hide-blocks); prove every one of them
 * (prove-cell); where a proof is not found hide more: the wholes of the cell's own sums, then those of its block, then
 * everything. If even that is not proven, refuse. In the end every certificate is verified by independent code.
 * Competing: hiding only the small number, or it and the next smallest, leaks a fifth to a half of the small numbers.
 * Attacker: knows every published cell, every declared sum, that counts are ≥ 0, this rule, and that zeros are hidden like
 * any number. Not covered: knowledge from elsewhere or from earlier releases, sums nobody declared.
 * Missing figures (no number, not hidden by the supplier) are not hidden; in a sum they count as an unknown number ≥ 0.
 * Source: Fischetti & Salazar 2001 (exact model); Handbook on Statistical Disclosure Control, 2nd ed.; § 16 BStatG.
 * Reference: 20 = 12 + 6 + x, 9 + 12 = 7 + 14 (2 × 2): see protect.test.ts.
 */
import type { SecrecyRules } from '../kommune/kommune.ts';
import { completeSupplied } from './complete-supplied.ts';
import { makeMoveSearch } from './find-move.ts';
import { blocksOf, hideBlocks } from './hide-blocks.ts';
import { hideMore } from './hide-more.ts';
import { buildIncidence } from './incidence.ts';
import { neededInterval } from './needed-interval.ts';
import { makeCellProver } from './prove-cell.ts';
import { makeProverWithNothingShown } from './prove-with-nothing-shown.ts';
import type { CellSum, Certificate, Escalation, Protection, SecrecyProblem } from './secrecy-problem.ts';
import { assertWellFormed, isSensitive } from './secrecy-problem.ts';
import { certificateVerifier } from './verify-certificate.ts';

/** Refusals are German sentences for the office; they name no figure. */
export function protect(given: SecrecyProblem, rules: SecrecyRules): Protection | { readonly refused: string } {
	assertWellFormed(given);
	const problem = { ...given, sums: given.sums.filter((sum) => mayHold(sum, given)) };
	const incidence = buildIncidence(problem.values.length, problem.sums);
	const completion = completeSupplied(problem, incidence);
	if ('impossible' in completion) return { refused: REFUSED[completion.impossible] };
	const { reference } = completion;
	const always = (cell: number) => Boolean(problem.suppliedHidden[cell]);
	const sensitive = (count: number) => isSensitive(count, rules);

	const missing = Uint8Array.from(problem.values, (value, cell) => (value === null && !always(cell) ? 1 : 0));
	const hidden = new Uint8Array(reference.length);
	const inDoubt: number[] = [];
	for (let cell = 0; cell < hidden.length; cell++) {
		if (missing[cell] || (!always(cell) && !sensitive(reference[cell]!))) continue;
		hidden[cell] = 1;
		inDoubt.push(cell);
	}
	hideBlocks(incidence, hidden, missing);

	const escalations: Escalation[] = [];
	const proven = new Map<number, Certificate>();
	const failedBefore = new Set<number>();
	for (;;) {
		const block = blocksOf(incidence, hidden);
		// What an attacker does not know: hidden and missing cells.
		const unknown = hidden.map((h, cell) => h | missing[cell]!);
		const needed = (cell: number) => neededInterval(cell, always(cell), reference, unknown, incidence, rules.minimumCount);
		const verify = certificateVerifier(problem, unknown, reference);
		const nothingShown = unknown.every((u) => u === 1);
		const prove = nothingShown
			? makeProverWithNothingShown(reference, rules.minimumCount)
			: makeCellProver({ reference, block, always, isSensitive: sensitive, minimumCount: rules.minimumCount, search: makeMoveSearch(incidence, unknown) });
		const failed: number[] = [];
		for (const cell of inDoubt) {
			const known = proven.get(cell);
			if (known && verify(known, needed(cell))) continue;
			const certificate = prove(cell, needed(cell));
			if (certificate && verify(certificate, needed(cell))) proven.set(cell, certificate);
			else failed.push(cell);
		}
		if (failed.length === 0) return { hidden, reference, certificates: [...proven.values()], escalations };
		if (nothingShown) return { refused: REFUSED.unproven };
		escalations.push(hideMore(incidence, hidden, missing, block, failed.filter((cell) => !failedBefore.has(cell)), failed));
		for (const cell of failed) failedBefore.add(cell);
	}
}

const REFUSED = {
	contradiction: 'Die angegebenen Summen gehen nicht auf. Ohne stimmige Summen lässt sich die Geheimhaltung nicht beweisen; bitte die Lieferung oder die Summenangaben prüfen.',
	'not-found': 'Zu den vom Lieferanten geheim gehaltenen Zellen wurde keine Belegung gefunden, die zu allen Summen passt. Bitte prüfen, ob die Summen auch für diese Zellen gelten.',
	unproven: 'Für mindestens eine kleine Zahl ließ sich nicht beweisen, dass sie nicht zurückgerechnet werden kann, auch nicht mit allen Zahlen verborgen. Die Grundgröße kann so nicht freigegeben werden.'
} as const;

/**
 * A sum with a missing cell whose known parts already exceed the whole speaks of something else than its cells do: nobody
 * can use it. A sum without missing cells is never dropped; if it does not hold, the release is refused.
 */
function mayHold(sum: CellSum, { values, suppliedHidden }: SecrecyProblem): boolean {
	if ([sum.whole, ...sum.parts].every((cell) => values[cell] !== null || suppliedHidden[cell])) return true;
	const whole = values[sum.whole];
	return whole === null || whole === undefined || sum.parts.reduce((known, part) => known + (values[part] ?? 0), 0) <= whole;
}
