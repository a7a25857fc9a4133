/**
 * A bee swarm: every mark at its true place from left to right, moved up or down just far enough not to cover another. Where a pile would grow
 * higher than there is room for (many equal values), its marks move together and overlap, but all of them stay.
 *
 * @param places ascending
 * @returns distance from the middle line, per place
 */
export function swarm(places: readonly number[], radius: number, mostHeight: number): number[] {
	const apart = 2 * radius;
	const heights: number[] = [];
	for (const [at, x] of places.entries()) {
		/** Marks near enough to be touched, nearest places last. */
		const near: { dx: number; y: number }[] = [];
		for (let before = at - 1; before >= 0 && x - (places[before] ?? 0) < apart; before--) near.push({ dx: x - (places[before] ?? 0), y: heights[before] ?? 0 });
		heights.push(freePlace(near, apart));
	}
	const highest = Math.max(0, ...heights.map(Math.abs));
	const room = mostHeight / 2 - radius;
	return highest > room ? heights.map((y) => (y * room) / highest) : heights;
}

/** The height nearest to the middle line at which no near mark is touched: an end of the run of forbidden heights around the middle. */
function freePlace(near: readonly { readonly dx: number; readonly y: number }[], apart: number): number {
	const forbidden = near.map(({ dx, y }) => {
		// Rounding must not leave a hair's breadth of overlap.
		const step = Math.sqrt(Math.max(0, apart * apart - dx * dx)) + 1e-6;
		return [y - step, y + step] as const;
	}).sort((a, b) => a[0] - b[0]);
	let [low, high] = [Infinity, -Infinity];
	for (const [from, to] of forbidden) {
		if (from > high) {
			if (low < 0 && high > 0) break;
			[low, high] = [from, to];
		} else high = Math.max(high, to);
	}
	return low < 0 && high > 0 ? (-low <= high ? low : high) : 0;
}
