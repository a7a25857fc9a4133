/** A closed ring as x0, y0, x1, y1, …; the last point repeats the first. A sixth of the memory of a list of pairs. */
export type FlatRing = Float64Array;
/** Polygons of one area: each its outer ring, then its holes. */
export type FlatPolygons = readonly (readonly FlatRing[])[];

export interface Box {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** Positive where the ring runs counter-clockwise. Taken from the first point on, so that large coordinates cost no digits. */
export function signedArea(ring: FlatRing): number {
	const [x0 = 0, y0 = 0] = ring;
	let sum = 0;
	for (let i = 2; i + 1 < ring.length; i += 2) {
		const ax = (ring[i - 2] as number) - x0, ay = (ring[i - 1] as number) - y0;
		sum += ax * ((ring[i + 1] as number) - y0) - ((ring[i] as number) - x0) * ay;
	}
	return sum / 2;
}

/** Outer rings less their holes, whatever their direction. */
export function polygonsArea(polygons: FlatPolygons): number {
	return polygons.reduce((sum, rings) => rings.reduce((rest, ring, i) => rest + (i === 0 ? 1 : -1) * Math.abs(signedArea(ring)), sum), 0);
}

export function boxAround(rings: Iterable<FlatRing>): Box {
	let west = Infinity, south = Infinity, east = -Infinity, north = -Infinity;
	for (const ring of rings) for (let i = 0; i < ring.length; i += 2) {
		const x = ring[i] as number, y = ring[i + 1] as number;
		if (x < west) west = x;
		if (x > east) east = x;
		if (y < south) south = y;
		if (y > north) north = y;
	}
	return { west, south, east, north };
}

/** Even-odd rule; what lies exactly on the line may be either. */
export function ringContains(ring: FlatRing, x: number, y: number): boolean {
	let inside = false;
	for (let i = 2; i < ring.length; i += 2) {
		const ay = ring[i - 1] as number, by = ring[i + 1] as number;
		if (ay > y === by > y) continue;
		const ax = ring[i - 2] as number;
		if (x < ax + ((y - ay) / (by - ay)) * ((ring[i] as number) - ax)) inside = !inside;
	}
	return inside;
}

export const polygonsContain = (polygons: FlatPolygons, x: number, y: number): boolean => polygons.some((rings) => rings.reduce((odd, ring) => odd !== ringContains(ring, x, y), false));

/** A point inside a ring: the middle of the widest chord at some heights. A ring without extent gives its first point. */
export function pointInside(ring: FlatRing): [number, number] {
	const { south, north } = boxAround([ring]);
	let best: [number, number, number] = [ring[0] ?? 0, ring[1] ?? 0, 0];
	for (const share of [0.5, 0.41, 0.59, 0.27, 0.73, 0.13, 0.87]) {
		const y = south + (north - south) * share;
		const chords = crossings(ring, y);
		for (let i = 1; i < chords.length; i += 2) {
			const left = chords[i - 1] as number, right = chords[i] as number;
			if (right - left > best[2]) best = [(left + right) / 2, y, right - left];
		}
	}
	return [best[0], best[1]];
}

function crossings(ring: FlatRing, y: number): number[] {
	const found: number[] = [];
	for (let i = 2; i < ring.length; i += 2) {
		const ay = ring[i - 1] as number, by = ring[i + 1] as number;
		if (ay > y === by > y) continue;
		const ax = ring[i - 2] as number;
		found.push(ax + ((y - ay) / (by - ay)) * ((ring[i] as number) - ax));
	}
	return found.sort((a, b) => a - b);
}

/** Turned in place. */
export function turn(ring: FlatRing): void {
	for (let i = 0, j = ring.length - 2; i < j; i += 2, j -= 2) {
		for (const k of [0, 1]) {
			const kept = ring[i + k] as number;
			ring[i + k] = ring[j + k] as number;
			ring[j + k] = kept;
		}
	}
}
