import type { Point } from './point.ts';

/** From a place to the nearest point of a line of straight pieces; Infinity for a line of fewer than two points. */
export function distanceToPath(path: readonly Point[], [x, y]: Point): number {
	let least = Infinity;
	for (let i = 1; i < path.length; i++) {
		const [ax, ay] = path[i - 1]!, [bx, by] = path[i]!;
		const dx = bx - ax, dy = by - ay;
		const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
		least = Math.min(least, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
	}
	return Math.sqrt(least);
}
