import type { FlatPolygons } from './flat-ring.ts';
import { side } from './side.ts';
import type { FlatLines } from './sweep-lines.ts';
import { eachOverlap } from './sweep-lines.ts';

/** Pairs of lines that are looked at, and places where lines may meet, before a border counts as hopeless. */
const MOST_PAIRS = 200_000_000;
const MOST_CONTACTS = 1000;

export type Contact = 'none' | 'some' | 'too-many';

/**
 * Do the lines of an area meet where they must not? Within a ring any two lines but neighbours (a ring that touches itself is invalid,
 * OGC 06-103r4, 6.1.11), between rings where they cross or run together; touching in a point is allowed there.
 */
export function findContact(polygons: FlatPolygons): Contact {
	const { lines, ringOf, firstOf, lastOf } = gather(polygons);
	let contacts = 0;
	const done = eachOverlap(lines, MOST_PAIRS, (k, other) => {
		const ring = ringOf[k] as number;
		const sameRing = ring === ringOf[other];
		const near = Math.abs(k - other);
		if (sameRing && (near === 1 || near === (lastOf[ring] as number) - (firstOf[ring] as number))) return true;
		if (meet(lines, 4 * k, 4 * other, sameRing)) contacts++;
		return contacts <= MOST_CONTACTS;
	});
	return !done ? 'too-many' : contacts === 0 ? 'none' : 'some';
}

function gather(polygons: FlatPolygons): { lines: FlatLines; ringOf: Uint32Array; firstOf: number[]; lastOf: number[] } {
	const rings = polygons.flat();
	const count = rings.reduce((sum, ring) => sum + ring.length / 2 - 1, 0);
	const lines = new Float64Array(count * 4), ringOf = new Uint32Array(count);
	const firstOf: number[] = [], lastOf: number[] = [];
	let k = 0;
	rings.forEach((ring, r) => {
		firstOf.push(k);
		for (let i = 2; i < ring.length; i += 2) {
			ringOf[k] = r;
			lines.set(ring.subarray(i - 2, i + 2), 4 * k++);
		}
		lastOf.push(k - 1);
	});
	return { lines, ringOf, firstOf, lastOf };
}

/** Two lines whose boxes overlap. `touching`: does a common point count? */
function meet(lines: FlatLines, a: number, b: number, touching: boolean): boolean {
	const at = (i: number): number => lines[i] as number;
	const c = side(at(a), at(a + 1), at(a + 2), at(a + 3), at(b), at(b + 1)), d = side(at(a), at(a + 1), at(a + 2), at(a + 3), at(b + 2), at(b + 3));
	if (c === d && c !== 0) return false;
	const e = side(at(b), at(b + 1), at(b + 2), at(b + 3), at(a), at(a + 1)), f = side(at(b), at(b + 1), at(b + 2), at(b + 3), at(a + 2), at(a + 3));
	if (e === f && e !== 0) return false;
	if (touching || (c !== 0 && d !== 0 && e !== 0 && f !== 0)) return true;
	// On one line: they run together where more than an end is common.
	return c === 0 && d === 0 && runTogether(lines, a, b);
}

function runTogether(lines: FlatLines, a: number, b: number): boolean {
	const axis = lines[a] === lines[a + 2] ? 1 : 0;
	const ends = (k: number): [number, number] => {
		const p = lines[k + axis] as number, q = lines[k + 2 + axis] as number;
		return p < q ? [p, q] : [q, p];
	};
	const [a1, a2] = ends(a), [b1, b2] = ends(b);
	return Math.min(a2, b2) > Math.max(a1, b1);
}
