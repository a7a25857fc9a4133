/** Whole numbers by name of the cell, e.g. `u3:m`. */
export type Counts = Readonly<Record<string, number>>;

/** Cell-wise sum: an area's counts are the sum of its patches, exactly. */
export function sumCounts(list: readonly Counts[]): Record<string, number> {
	const sum: Record<string, number> = {};
	for (const counts of list) for (const [cell, n] of Object.entries(counts)) sum[cell] = (sum[cell] ?? 0) + n;
	return sum;
}

/** Remembers a patch's counts: several figures ask for the same people. `time` is a year, or what else the counts are of. */
export function remember<Patch extends { readonly id: string }, Time extends string | number = number>(count: (patch: Patch, time: Time) => Counts): (patch: Patch, time: Time) => Counts {
	const known = new Map<string, Counts>();
	return (patch, time) => {
		const key = `${patch.id} ${time}`;
		const found = known.get(key) ?? count(patch, time);
		known.set(key, found);
		return found;
	};
}
