import type { BorderLine } from './open-lines.ts';
import type { PointSet } from './point-set.ts';
import { windingAround } from './winding-around.ts';

/** A piece of the plane between open lines. */
export interface Face {
	/** How many areas lie over it: 0 is a gap, 1 as it should be, more an overlap. */
	readonly areas: number;
	/** In square units of the grid. */
	readonly size: number;
	/** Points around it, counter-clockwise. */
	readonly points: readonly number[];
	/** Areas whose lines run around it. */
	readonly beside: ReadonlySet<number>;
}

/** Several lines between the same two points, as one: `net` areas more on its left than on its right. */
interface Edge {
	readonly from: number;
	readonly to: number;
	net: number;
	readonly areas: Set<number>;
}

interface Cycle {
	readonly halves: readonly number[];
	readonly size: number;
	areas: number | undefined;
}

/**
 * The bounded pieces into which noded open lines cut the plane, with the number of areas over each: counted from the outside of every connected
 * piece of the net inward, one line at a time. Half 2e runs along edge e, half 2e + 1 against it; each has its piece on the left.
 */
export function findFaces(lines: readonly BorderLine[], points: PointSet): Face[] {
	const edges = mergeEdges(lines);
	const next = nextHalves(edges, points);
	const cycleOf = new Int32Array(edges.length * 2).fill(-1);
	const cycles: Cycle[] = [];
	for (let half = 0; half < cycleOf.length; half++) {
		if (cycleOf[half] !== -1) continue;
		const halves: number[] = [];
		for (let h = half; cycleOf[h] === -1; h = next[h] as number) {
			cycleOf[h] = cycles.length;
			halves.push(h);
		}
		cycles.push({ halves, size: sizeOf(halves.map((h) => startOf(edges, h)), points), areas: undefined });
	}
	const winding = windingAround(edges, points);
	for (const cycle of cycles) if (cycle.areas === undefined) countInward(cycle, cycles, cycleOf, edges, winding);
	return cycles.filter((c) => c.size > 0).map(({ halves, size, areas = 0 }) => ({
		areas, size, points: halves.map((h) => startOf(edges, h)), beside: new Set(halves.flatMap((h) => [...(edges[h >> 1]?.areas ?? [])]))
	}));
}

function mergeEdges(lines: readonly BorderLine[]): Edge[] {
	const found = new Map<number, Edge>();
	for (const { from, to, area } of lines) {
		const key = from * 2 ** 26 + to;
		const edge = found.get(key);
		if (edge === undefined) found.set(key, { from, to, net: 1, areas: new Set([area]) });
		else {
			edge.net++;
			edge.areas.add(area);
		}
	}
	return [...found.values()];
}

const startOf = (edges: readonly Edge[], half: number): number => (half % 2 === 0 ? edges[half >> 1]?.from : edges[half >> 1]?.to) ?? 0;

/** At the end of each half the next one around the same piece: the first clockwise from where it came. */
function nextHalves(edges: readonly Edge[], { x, y }: PointSet): Int32Array {
	const leaving = Map.groupBy(Array.from({ length: edges.length * 2 }, (_, half) => half), (half) => startOf(edges, half));
	const next = new Int32Array(edges.length * 2);
	for (const [point, halves] of leaving) {
		const angle = (half: number): number => {
			const end = startOf(edges, half ^ 1);
			return Math.atan2((y[end] as number) - (y[point] as number), (x[end] as number) - (x[point] as number));
		};
		const sorted = halves.map((half) => ({ half, angle: angle(half) })).sort((a, b) => b.angle - a.angle);
		sorted.forEach(({ half }, i) => {
			next[half ^ 1] = sorted[(i + 1) % sorted.length]?.half ?? half;
		});
	}
	return next;
}

function sizeOf(ring: readonly number[], { x, y }: PointSet): number {
	const x0 = x[ring[0] ?? 0] ?? 0, y0 = y[ring[0] ?? 0] ?? 0;
	let sum = 0;
	ring.forEach((p, i) => {
		const q = ring[(i + 1) % ring.length] as number;
		sum += ((x[p] as number) - x0) * ((y[q] as number) - y0) - ((x[q] as number) - x0) * ((y[p] as number) - y0);
	});
	return sum / 2;
}

/** Gives all pieces of one connected net their number of areas, beginning with the piece around it. */
function countInward(start: Cycle, cycles: readonly Cycle[], cycleOf: Int32Array, edges: readonly Edge[], winding: (point: number, own: ReadonlySet<number>) => number): void {
	const net: Cycle[] = [start];
	const relative = new Map([[start, 0]]);
	for (const cycle of net) for (const half of cycle.halves) {
		const across = cycles[cycleOf[half ^ 1] as number] as Cycle;
		if (relative.has(across)) continue;
		const step = edges[half >> 1]?.net ?? 0;
		relative.set(across, (relative.get(cycle) ?? 0) + (half % 2 === 0 ? -step : step));
		net.push(across);
	}
	const outer = net.reduce((a, b) => (b.size < a.size ? b : a));
	const own = new Set(net.flatMap((c) => c.halves.map((h) => h >> 1)));
	const around = winding(startOf(edges, outer.halves[0] ?? 0), own) - (relative.get(outer) ?? 0);
	for (const [cycle, above] of relative) cycle.areas = around + above;
}
