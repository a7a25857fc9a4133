import { parsePeriod } from '#domain/period/period.ts';

/** Place of each period on the axis, 0 … 1, by its last day: years that were not surveyed leave their room. */
export function timePlaces(periods: readonly string[]): number[] {
	const days = periods.map((key) => Date.parse(parsePeriod(key)?.end ?? '') / 86_400_000);
	const [first = 0, last = 0] = [days[0], days.at(-1)];
	// A key of no known spelling has no day: then all stand at equal distances.
	if (periods.length < 2 || days.some(Number.isNaN) || last <= first) return periods.map((_, at) => (periods.length < 2 ? 0.5 : at / (periods.length - 1)));
	return days.map((day) => (day - first) / (last - first));
}

/** Which of the places get a label so that labels stay `gap` apart; the last and, where it can be, the first always do. */
export function labelledPlaces(places: readonly number[], gap: number): ReadonlySet<number> {
	const chosen = new Set<number>();
	if (places.length === 0) return chosen;
	const count = Math.floor((places.length - 1) * Math.min(1, 1 / (gap * (places.length - 1) || 1)));
	// Even steps read better than as many as possible.
	const step = Math.max(1, Math.ceil((places.length - 1) / Math.max(1, count)));
	let free = Infinity;
	for (let at = places.length - 1; at >= 0; at -= step) {
		const place = places[at] ?? 0;
		if (free - place < gap - 1e-9) continue;
		chosen.add(at);
		free = place;
	}
	if (!chosen.has(0) && free - (places[0] ?? 0) >= gap) chosen.add(0);
	return chosen;
}
