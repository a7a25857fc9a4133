import { hashOf } from './point-set.ts';

/** A line from one point to another with an area on its left; points and areas by their numbers. */
export interface BorderLine {
	readonly from: number;
	readonly to: number;
	readonly area: number;
}

/**
 * Which lines are left when all are taken out that another one runs along in the opposite direction: two neighbours' common border is no border of both
 * together. Lines from a point to itself are none.
 * @param from numbers of points; line k runs from `from[k]` to `to[k]`
 */
export function openLines(from: Int32Array, to: Int32Array): number[] {
	const count = from.length;
	const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
	/** First waiting line of a slot plus one, and the next one of the same slot. */
	const first = new Int32Array(mask + 1), next = new Int32Array(count);
	const open = new Uint8Array(count);
	for (let k = 0; k < count; k++) {
		const a = from[k] as number, b = to[k] as number;
		if (a === b) continue;
		const slot = hashOf(Math.min(a, b), Math.max(a, b)) & mask;
		let before = -1, other = (first[slot] as number) - 1;
		while (other >= 0 && (from[other] !== b || to[other] !== a)) {
			before = other;
			other = (next[other] as number) - 1;
		}
		if (other >= 0) {
			open[other] = 0;
			if (before < 0) first[slot] = next[other] as number;
			else next[before] = next[other] as number;
		} else {
			open[k] = 1;
			next[k] = first[slot] as number;
			first[slot] = k + 1;
		}
	}
	const left: number[] = [];
	open.forEach((is, k) => {
		if (is === 1) left.push(k);
	});
	return left;
}

/** The same for lines as objects. */
export function openOf(lines: readonly BorderLine[]): BorderLine[] {
	return openLines(Int32Array.from(lines, (l) => l.from), Int32Array.from(lines, (l) => l.to)).map((k) => lines[k] as BorderLine);
}
