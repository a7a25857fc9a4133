export type Point = readonly [x: number, y: number];

/** SVG path data of straight lines (M, L, H, V, Z, upper and lower case) → closed rings. Curves are a bug of the writer. */
export function ringsOf(d: string): Point[][] {
	const rings: Point[][] = [];
	let ring: Point[] = [];
	let [x, y] = [0, 0];
	let [startX, startY] = [0, 0];
	for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map((m) => Number(m[0]));
		const relative = command === command.toLowerCase();
		const kind = command.toUpperCase();
		if (kind === 'Z') [x, y] = [startX, startY];
		const width = kind === 'H' || kind === 'V' ? 1 : 2;
		if (!'MLHVZ'.includes(kind)) throw new Error(`path data: command ${command} is not a straight line`);
		for (let at = 0; at + width <= numbers.length; at += width) {
			const [first = 0, second = 0] = [numbers[at], numbers[at + 1]];
			if (kind !== 'V') x = relative ? x + first : first;
			if (kind === 'V') y = relative ? y + first : first;
			else if (kind !== 'H') y = relative ? y + second : second;
			if (kind === 'M' && at === 0) {
				ring = [];
				rings.push(ring);
				[startX, startY] = [x, y];
			}
			ring.push([x, y]);
		}
	}
	return rings;
}

/** Even-odd rule, so holes are outside. */
export function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [ax, ay] = ring[i] ?? [0, 0];
			const [bx, by] = ring[j] ?? [0, 0];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		}
	}
	return inside;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export function boxOf(rings: readonly (readonly Point[])[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ring of rings) for (const [x, y] of ring) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { left, top, right, bottom };
}
