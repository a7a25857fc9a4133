import type { Polygon } from 'geojson';
import type { Raster } from './raster.ts';

/**
 * The outline of every patch as a polygon in cell corners, counterclockwise, outer ring first.
 * A tidied raster has one outgoing edge per patch and corner, so rings link without a choice.
 */
export function tracePatches({ size, label }: Raster, count: number): Polygon[] {
	const next: Map<number, number>[] = Array.from({ length: count }, () => new Map<number, number>());
	const width = size + 1;
	const at = (x: number, y: number): number => (x < 0 || y < 0 || x >= size || y >= size ? -1 : label[y * size + x]!);
	for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
		const mine = at(x, y);
		if (mine === -1) continue;
		const edges = next[mine]!, sw = y * width + x, se = sw + 1, nw = sw + width, ne = nw + 1;
		if (at(x, y - 1) !== mine) edges.set(sw, se);
		if (at(x + 1, y) !== mine) edges.set(se, ne);
		if (at(x, y + 1) !== mine) edges.set(ne, nw);
		if (at(x - 1, y) !== mine) edges.set(nw, sw);
	}
	return next.map((edges) => ({ type: 'Polygon', coordinates: linkRings(edges, width) }));
}

function linkRings(edges: Map<number, number>, width: number): [number, number][][] {
	const rings: [number, number][][] = [];
	while (edges.size > 0) {
		const [start] = edges.keys();
		const ring: [number, number][] = [];
		for (let corner = start!; ;) {
			ring.push([corner % width, Math.floor(corner / width)]);
			const to = edges.get(corner);
			if (to === undefined) break;
			edges.delete(corner);
			corner = to;
		}
		rings.push(ring);
	}
	return rings.sort((a, b) => b.length - a.length);
}
