/**
 * Which counts can stand behind a rate: all n with rate = factor × n ÷ whole, rounded.
 *
 * For: a rate over a public whole is a count in disguise. Definition: half up in magnitude at the shown decimals (the one mode of this atlas, and the usual one of
 * offices); truncated where the supplier says so. Computed in whole numbers. Empty (least > most) when no count gives that rate.
 * Reference: 4.3 % of 47 → 2 … 2; 0.2 % of 1,200 → 2 … 2 (2 is 0.17 %, 3 is 0.25 % and rounds to 0.3); 0.1 % of 2,000 → 1 … 2.
 */
export function countsBehindRate(rate: number, whole: number, factor: number, decimals: number, truncated: boolean): [number, number] {
	const scale = 10 ** decimals;
	const shown = Math.round(rate * scale);
	// shown − ½ ≤ factor × n × scale ÷ whole < shown + ½, doubled to stay in whole numbers; truncated: shown ≤ … < shown + 1.
	const [from, to] = truncated ? [2 * shown, 2 * shown + 2] : [2 * shown - 1, 2 * shown + 1];
	const step = 2 * factor * scale;
	return [Math.max(0, Math.ceil((from * whole) / step)), Math.min(whole, Math.ceil((to * whole) / step) - 1)];
}
