import type { MakeRandom } from '../chance/random.ts';

export type Position = [number, number];

/**
 * Takes the stairs out of one shared border: repeated averaging with both ends fixed, then only the points that matter
 * (Douglas-Peucker). Every arc is smoothed once, so neighbours keep the same points.
 */
export function smoothArc(arc: readonly Position[], rounds: number, tolerance: number): Position[] {
	let points = arc.map((p): Position => [...p]);
	for (let i = 0; i < rounds; i++) points = points.map((p, k) => {
		const before = points[k - 1], after = points[k + 1];
		return before && after ? [(before[0] + 2 * p[0] + after[0]) / 4, (before[1] + 2 * p[1] + after[1]) / 4] : p;
	});
	return thin(points, tolerance);
}

function thin(points: readonly Position[], tolerance: number): Position[] {
	const keep = new Uint8Array(points.length);
	keep[0] = keep[points.length - 1] = 1;
	const open: [number, number][] = [[0, points.length - 1]];
	while (open.length > 0) {
		const [from, to] = open.pop()!;
		let farthest = -1, most = tolerance;
		for (let i = from + 1; i < to; i++) {
			const d = distance(points[i]!, points[from]!, points[to]!);
			if (d > most) { most = d; farthest = i; }
		}
		if (farthest === -1) continue;
		keep[farthest] = 1;
		open.push([from, farthest], [farthest, to]);
	}
	return points.filter((_, i) => keep[i] === 1);
}

/** From p to the segment a–b; to a itself where both ends are the same point. */
function distance(p: Position, a: Position, b: Position): number {
	const dx = b[0] - a[0], dy = b[1] - a[1], length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
	return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** Longest straight piece of a border, in cells. */
const LONGEST = 2.5;

/** Gives long straight pieces the small kinks of streets and plots (midpoint displacement); both ends stay. */
export function kinkArc(arc: readonly Position[], makeRandom: MakeRandom): Position[] {
	const random = makeRandom('kinks', arc[0]!.join(), arc[1]!.join());
	const kinked: Position[] = [arc[0]!];
	const add = (a: Position, b: Position): void => {
		const dx = b[0] - a[0], dy = b[1] - a[1];
		if (Math.hypot(dx, dy) > LONGEST) {
			const along = random.between(0.35, 0.65), aside = random.between(-0.07, 0.07);
			const middle: Position = [a[0] + dx * along - dy * aside, a[1] + dy * along + dx * aside];
			add(a, middle);
			add(middle, b);
		} else kinked.push(b);
	};
	for (let i = 1; i < arc.length; i++) add(arc[i - 1]!, arc[i]!);
	return kinked;
}
