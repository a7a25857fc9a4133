/**
 * Block hiding: which cells go together with a hidden one.
 *
 * For: the first line of secrecy in the atlas; simple enough to be explained in two sentences.
 * Rule: in a sum with a hidden part all parts are hidden (else the remainder is the difference); under a hidden whole all
 * parts are hidden (else the whole is their sum). The whole of hidden parts may stay shown. Repeated until nothing changes.
 * Competing: complementary suppression by linear programming alone hides far less; here it only adds what this rule leaves open
 * (choose-partners).
 * Zeros are hidden like any other number: a shown zero would tell that every hidden cell is at least 1.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 5; Bundesagentur für Arbeit, „Statistische Geheimhaltung“.
 * Reference: 20 = 12 + 6 + x hides all three parts and shows 20.
 */
import type { Incidence } from './incidence.ts';

/**
 * Adds to `hidden` (1 = hidden) everything that follows from it; returns how many cells were added. Cells flagged in
 * `missing` have no number to hide: they are left out and carry nothing further.
 */
export function hideBlocks(incidence: Incidence, hidden: Uint8Array, missing: Uint8Array): number {
	const { sumStart, sumCell, sumSign, cellStart, cellSum } = incidence;
	const queue: number[] = [];
	for (let cell = 0; cell < incidence.cells; cell++) if (hidden[cell]) queue.push(cell);
	const seen = queue.length;
	const done = new Uint8Array(incidence.sums);
	for (let head = 0; head < queue.length; head++) {
		const cell = queue[head]!;
		// Part or whole, the consequence is the same: all parts of the sum go.
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
			const sum = cellSum[k]!;
			if (done[sum]) continue;
			done[sum] = 1;
			for (let at = sumStart[sum]!; at < sumStart[sum + 1]!; at++) {
				const other = sumCell[at]!;
				if (sumSign[at] === 1 && !hidden[other] && !missing[other]) {
					hidden[other] = 1;
					queue.push(other);
				}
			}
		}
	}
	return queue.length - seen;
}
