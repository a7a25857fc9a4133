import { tenth } from '../line-path.ts';

/** A label takes two lines; two labels stay this far apart. */
const GAP = 32;

/** Labels at the lines' ends, moved apart where they would touch, none below the floor. In the order in which they came. */
export function endLabels<End extends { readonly y: number }>(ends: readonly End[], top: number, floor: number): End[] {
	const order = ends.map((_, at) => at).sort((a, b) => (ends[a]?.y ?? 0) - (ends[b]?.y ?? 0));
	const highest = floor - GAP * (order.length - 1);
	const placed = [...ends];
	let free = -Infinity;
	for (const [row, at] of order.entries()) {
		const end = ends[at];
		if (!end) continue;
		free = Math.max(Math.min(end.y, highest + GAP * row), free + GAP, top);
		placed[at] = { ...end, y: tenth(free) };
	}
	return placed;
}
