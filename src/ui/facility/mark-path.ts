import type { FacilityMark } from '#domain/facility/facility-mark.ts';
import type { Point } from '../map/path-rings.ts';
import { tenth } from '../chart/line-path.ts';

/** Corners around the middle, of size 1. */
const CORNERS: Readonly<Partial<Record<FacilityMark, readonly Point[]>>> = {
	square: box(0.86), frame: box(0.8), diamond: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
	triangle: [[0, -1.15], [1.1, 0.85], [-1.1, 0.85]], wedge: [[0, 1.15], [1.1, -0.85], [-1.1, -0.85]],
	hexagon: around(6, () => 1.1), star: around(10, (i) => (i % 2 === 0 ? 1.35 : 0.6)),
	cross: plus(0), saltire: plus(Math.PI / 4)
};

function box(half: number): Point[] {
	return [[-half, -half], [half, -half], [half, half], [-half, half]];
}

function around(corners: number, radius: (i: number) => number): Point[] {
	return Array.from({ length: corners }, (_, i): Point => {
		const angle = (i / corners) * 2 * Math.PI;
		return [Math.sin(angle) * radius(i), -Math.cos(angle) * radius(i)];
	});
}

function plus(turn: number): Point[] {
	const arm = 1.2, half = 0.42;
	const corners: Point[] = [[-half, -arm], [half, -arm], [half, -half], [arm, -half], [arm, half], [half, half], [half, arm], [-half, arm], [-half, half], [-arm, half], [-arm, -half], [-half, -half]];
	return corners.map(([x, y]) => [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)]);
}

/** Where a mark of radius `r` begins, seen from its middle, and its outline from there, all relative. */
function outline(mark: FacilityMark, r: number): { readonly start: Point; readonly d: string } {
	const corners = CORNERS[mark];
	if (corners === undefined) return { start: [-r, 0], d: `a${r} ${r} 0 1 1 ${2 * r} 0 ${r} ${r} 0 1 1 ${-2 * r} 0z` };
	// A large mark keeps its shape on whole units; a small one, on a map that shows one area, does not.
	const at = corners.map(([x, y]): Point => (r < 8 ? [tenth(x * r), tenth(y * r)] : [Math.round(x * r), Math.round(y * r)]));
	const steps = at.slice(1).map(([x, y], i) => pair(x - (at[i]?.[0] ?? 0), y - (at[i]?.[1] ?? 0)));
	return { start: at[0] ?? [0, 0], d: `l${steps.join(' ')}z` };
}


/** `12-3`: a minus parts as well as a blank. */
function pair(x: number, y: number): string {
	const [across, down] = [tenth(x), tenth(y)];
	return `${across}${down < 0 ? '' : ' '}${down}`;
}

/**
 * All marks of a kind as one path: each begins relative to the one before, sorted from west to east, so that thousands of points cost a few bytes each.
 * @param points middles in map units, at most one decimal
 */
export function marksPath(points: readonly Point[], mark: FacilityMark, r: number): string {
	const { start, d } = outline(mark, r);
	let last: Point | null = null;
	return [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]).map((point) => {
		const step = last === null ? `M${pair(point[0] + start[0], point[1] + start[1])}` : `m${pair(point[0] - last[0], point[1] - last[1])}`;
		last = point;
		return step + d;
	}).join('');
}
