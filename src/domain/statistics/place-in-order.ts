/**
 * Place in the order: the part of the areas that lie below a value, 0 … 1.
 *
 * For: one picture of many indicators on one axis, whatever their units.
 * Definition: mid-rank, areas with the same value count half (Kendall's mid-ranks divided by their number), so that ties share one place and all equal areas
 * stand in the middle. The value need not be among the values: the whole Kommune's is not.
 * Missing and withheld figures, and areas with too few inhabitants, are left out by the caller. No values: undefined.
 * Reference: 1, 2, 2, 3 → 1 at 0.125, 2 at 0.5, 3 at 0.875; 2.5 at 0.75.
 */
export function placeInOrder(value: number, values: readonly number[]): number | undefined {
	if (values.length === 0) return undefined;
	const below = values.filter((v) => v < value).length;
	const same = values.filter((v) => v === value).length;
	return (below + same / 2) / values.length;
}
