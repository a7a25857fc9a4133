/**
 * Rank correlation (Spearman): do areas that stand high in one indicator stand high in the other as well?
 *
 * For: one plain sentence under a picture of two indicators; the number itself stands only under „Für Statistikfachleute“.
 * Definition: Pearson's correlation of the ranks, ties sharing the mean of their places (mid-ranks), as in R `cor(method = "spearman")`. The
 * shorter formula 1 − 6Σd²/(n³ − n) is another number wherever there are ties. Chosen over Pearson's of the values: one extreme quarter
 * moves it little, and it asks for no straight line.
 * Missing and withheld figures, and areas with too few inhabitants, are left out by the caller, in pairs. Fewer than `LEAST_PAIRS` pairs, or all
 * equal in one of the two: undefined.
 * Reference: 12.1 14.5 9.8 20.2 7.7 18.0 against 30 41 28 55 33 47 → 0.8285714286 (asked with `least` 6); 1 2 2 3 against 1 2 3 4 → 0.9486832981 (R).
 */

/** With fewer areas a single one decides what comes out. */
export const LEAST_PAIRS = 8;

export function rankCorrelation(pairs: readonly (readonly [number, number])[], least = LEAST_PAIRS): number | undefined {
	if (pairs.length < least) return undefined;
	const a = midRanks(pairs.map(([x]) => x));
	const b = midRanks(pairs.map(([, y]) => y));
	const middle = (pairs.length + 1) / 2;
	let [both, ofA, ofB] = [0, 0, 0];
	for (const [at, rank] of a.entries()) {
		const [da, db] = [rank - middle, (b[at] ?? middle) - middle];
		both += da * db;
		ofA += da * da;
		ofB += db * db;
	}
	return ofA === 0 || ofB === 0 ? undefined : both / Math.sqrt(ofA * ofB);
}

/** 1 for the smallest; equal values share the mean of the places they take. */
function midRanks(values: readonly number[]): number[] {
	const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const ranks = values.map(() => 0);
	for (let from = 0; from < order.length;) {
		let to = from;
		while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
		for (let at = from; at <= to; at++) ranks[order[at] ?? 0] = (from + to) / 2 + 1;
		from = to + 1;
	}
	return ranks;
}

/**
 * Whether such a correlation often comes out by mere chance, when two indicators have nothing to do with each other: with nothing between them
 * its standard deviation over all orders is 1 ÷ √(n − 1), ties or not (Pitman 1937); within 1.96 of those lie about 19 of 20.
 * Reference: 0.7 of 8 areas may (0.7 × √7 = 1.85), 0.75 of 8 may not (1.98).
 */
export function mayBeChance(correlation: number, pairs: number): boolean {
	return Math.abs(correlation) * Math.sqrt(pairs - 1) < 1.96;
}
