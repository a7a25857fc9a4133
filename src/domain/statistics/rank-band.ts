/**
 * Rank band: whether an area belongs to the quarter with the highest or the lowest values.
 *
 * For: sentences such as „gehört zum Viertel mit den höchsten Werten“ that must be true word for word.
 * Definition: by counting, not by a quantile: highest quarter when the areas with this or a higher value are at most a
 * quarter of all. Ties are never split: when all tied areas together are more than a quarter, none of them belongs to it.
 * Missing and withheld figures, and areas with too few inhabitants, are left out by the caller; the area's own value must be among the values.
 * Fewer than four values have no quarters: `too-few`.
 * Reference: in 1…8 the values 7 and 8 are the highest quarter; in 1, 1, 1, 2 the 2 is, and no value is the lowest.
 */
export type RankBand = 'highest-quarter' | 'lowest-quarter' | 'middle' | 'too-few';

export function rankBand(value: number, values: readonly number[]): RankBand {
	if (values.length < 4) return 'too-few';
	if (values.filter((v) => v >= value).length * 4 <= values.length) return 'highest-quarter';
	if (values.filter((v) => v <= value).length * 4 <= values.length) return 'lowest-quarter';
	return 'middle';
}
