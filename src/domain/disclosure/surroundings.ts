/**
 * The cells around a cell: few enough for a quick search, chosen so that moves can close among them.
 *
 * For: most moves touch eight cells of a table of thousands; searching a small part first makes large tables quick.
 * Method: from each sum of the cell the few largest other cells (they have room in both directions); then, twice, every cell
 * that stands in at least two sums touched so far. In a table of three ways this gives the corners of boxes around the cell.
 * Finding nothing here means nothing: the caller then searches the whole.
 */
import type { Incidence } from './incidence.ts';

const PER_SUM = 4;

/** Only cells that satisfy `member`; ordered, the cell itself among them. */
export function surroundings(incidence: Incidence, member: (cell: number) => boolean, reference: Float64Array, cell: number): number[] {
	const { cellStart, cellSum, sumStart, sumCell } = incidence;
	const around = new Set([cell]);
	const touched = new Set<number>();
	const touch = (c: number): void => {
		for (let k = cellStart[c]!; k < cellStart[c + 1]!; k++) touched.add(cellSum[k]!);
	};
	const others = (sum: number): number[] => Array.from(sumCell.subarray(sumStart[sum]!, sumStart[sum + 1]!)).filter((c) => !around.has(c) && member(c));
	touch(cell);
	// A copy: the set grows below, and only the cell's own sums are meant.
	const own = Array.from(touched);
	for (const sum of own) {
		for (const c of others(sum).sort((a, b) => reference[b]! - reference[a]! || a - b).slice(0, PER_SUM)) {
			around.add(c);
			touch(c);
		}
	}
	for (let round = 0; round < 2; round++) {
		const seen = new Map<number, number>();
		for (const sum of touched) for (const c of others(sum)) seen.set(c, (seen.get(c) ?? 0) + 1);
		for (const [c, sums] of seen) if (sums > 1) around.add(c);
		for (const c of around) touch(c);
	}
	return [...around].sort((a, b) => a - b);
}
