/** One polygon: outer ring, then holes; each ring a closed list of [longitude, latitude]. */
export type Polygon = readonly (readonly Position[])[];
export type Position = readonly [number, number];
/** Every area is kept as a list of polygons, one or many. */
export type Polygons = readonly Polygon[];

/** About a centimetre on the ground: what rounding by an export moves. */
const TOLERANCE = 1e-7;

/**
 * Are the borders the same? Order of polygons, first point and direction of a ring do not matter, points may differ by the rounding
 * of an export (1e-7 degrees), and points added on a line do not count: where a quarter is divided, the outline of its district only gets
 * a new point.
 */
export function sameGeometry(a: Polygons | null, b: Polygons | null): boolean {
	if (a === b) return true;
	if (a === null || b === null) return false;
	return matchAll(a, b, (p, q) => matchAll(p, q, sameRing));
}

/** Every element of one list has its own partner in the other. */
function matchAll<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
	if (a.length !== b.length) return false;
	const free = [...b];
	return a.every((x) => {
		const at = free.findIndex((y) => same(x, y));
		if (at >= 0) free.splice(at, 1);
		return at >= 0;
	});
}

function sameRing(a: readonly Position[], b: readonly Position[]): boolean {
	return samePoints(a, b) || (sameBox(a, b) && liesOn(a, b) && liesOn(b, a));
}

/** Point by point, from any start and in either direction: nearly always enough, and linear. */
function samePoints(a: readonly Position[], b: readonly Position[]): boolean {
	const n = a.length - 1;
	if (n !== b.length - 1 || n < 0) return false;
	for (let start = 0; start < n; start++) {
		if (!near(a[0], b[start])) continue;
		for (const step of [1, -1]) {
			let i = 0;
			while (i < n && near(a[i], b[(start + step * i + n * 2) % n])) i++;
			if (i === n) return true;
		}
	}
	return false;
}

const near = (p: Position | undefined, q: Position | undefined): boolean =>
	p !== undefined && q !== undefined && Math.abs(p[0] - q[0]) <= TOLERANCE && Math.abs(p[1] - q[1]) <= TOLERANCE;

function sameBox(a: readonly Position[], b: readonly Position[]): boolean {
	const [one, other] = [box(a), box(b)];
	return one.every((end, i) => Math.abs(end - (other[i] ?? 0)) <= TOLERANCE);
}

function box(ring: readonly Position[]): [number, number, number, number] {
	const ends: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		ends[0] = Math.min(ends[0], x);
		ends[1] = Math.min(ends[1], y);
		ends[2] = Math.max(ends[2], x);
		ends[3] = Math.max(ends[3], y);
	}
	return ends;
}

/** Every point of one ring lies on a line of the other. The next point mostly lies on the same line or the one beside it: there the search begins. */
function liesOn(points: readonly Position[], ring: readonly Position[]): boolean {
	const lines = ring.length - 1;
	let last = 0;
	return points.every((p) => {
		for (let step = 0; step <= lines; step++) {
			// 0, 1, −1, 2, −2 … around the ring
			const k = (last + (step % 2 === 0 ? -step / 2 : (step + 1) / 2) + lines) % lines;
			if (distance(p, ring[k] as Position, ring[k + 1] as Position) > TOLERANCE) continue;
			last = k;
			return true;
		}
		return false;
	});
}

/** From a point to a segment, in degrees. */
function distance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
