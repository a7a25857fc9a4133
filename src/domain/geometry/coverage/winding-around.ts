import type { PointSet } from './point-set.ts';

interface DirectedEdge {
	readonly from: number;
	readonly to: number;
	readonly net: number;
}

const BANDS = 1024;

/**
 * How many areas lie over a point that no other net touches, `own` edges left out: edges are counted along a ray to the west. They are
 * sorted into bands by height, so that a ray meets only its own.
 */
export function windingAround(edges: readonly DirectedEdge[], { x, y }: PointSet): (point: number, own: ReadonlySet<number>) => number {
	const heights = edges.flatMap(({ from, to }) => [y[from] as number, y[to] as number]);
	const low = heights.reduce((a, b) => Math.min(a, b), Infinity), high = heights.reduce((a, b) => Math.max(a, b), -Infinity);
	const band = (height: number): number => Math.floor(((height - low) / (high - low + 1)) * BANDS);
	const bands: number[][] = Array.from({ length: BANDS }, () => []);
	edges.forEach(({ from, to }, e) => {
		const [a, b] = [band(y[from] as number), band(y[to] as number)];
		for (let i = Math.min(a, b); i <= Math.max(a, b); i++) bands[i]?.push(e);
	});
	return (point, own) => {
		const px = x[point] as number, py = y[point] as number;
		let areas = 0;
		for (const e of bands[band(py)] ?? []) {
			const { from, to, net } = edges[e] as DirectedEdge;
			const ay = y[from] as number, by = y[to] as number;
			if (ay > py === by > py || own.has(e)) continue;
			const ax = x[from] as number;
			// An edge that runs south has its area in the east.
			if (ax + ((py - ay) / (by - ay)) * ((x[to] as number) - ax) < px) areas += by < ay ? net : -net;
		}
		return areas;
	};
}
