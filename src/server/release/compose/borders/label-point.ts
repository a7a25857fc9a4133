import type { MultiPolygon, Polygon } from 'geojson';

type Ring = readonly (readonly number[])[];

/**
 * A point inside a polygon for its label: the middle of the widest horizontal chord of the largest ring, at a few
 * heights. Inside by construction, and cheap.
 */
export function labelPoint(shape: Polygon | MultiPolygon): [number, number] {
	const outer: Ring[] = shape.type === 'Polygon' ? shape.coordinates.slice(0, 1) : shape.coordinates.map((p) => p[0] ?? []);
	const ring = outer.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a), outer[0] ?? []);
	const ys = ring.map((p) => p[1] ?? 0);
	const low = Math.min(...ys), high = Math.max(...ys);
	let best: [number, number, number] = [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0, -1];
	for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
		const y = low + (high - low) * share;
		const xs = crossings(ring, y);
		for (let i = 0; i + 1 < xs.length; i += 2) {
			const left = xs[i] ?? 0, right = xs[i + 1] ?? 0;
			const width = (right - left) * (1 - Math.abs(share - 0.5));
			if (width > best[2]) best = [(left + right) / 2, y, width];
		}
	}
	return [best[0], best[1]];
}

function crossings(ring: Ring, y: number): number[] {
	const found: number[] = [];
	for (let i = 0; i < ring.length; i++) {
		const [x1 = 0, y1 = 0] = ring[i] ?? [];
		const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
		if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
	}
	return found.sort((a, b) => a - b);
}

/** Twice the area, by the shoelace formula. */
function areaOf(ring: Ring): number {
	let sum = 0;
	ring.forEach(([x1 = 0, y1 = 0], i) => {
		const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
		sum += x1 * y2 - x2 * y1;
	});
	return Math.abs(sum);
}
