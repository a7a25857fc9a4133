import type { FlatRing } from './flat-ring.ts';
import { side } from './side.ts';

/** `mended`: it was open, or a spike ran out and straight back. Points that repeat the one before are nobody's fault. */
export interface CleanRing {
	readonly ring: FlatRing;
	readonly mended: boolean;
}

/**
 * Closes a ring and takes out what encloses nothing: repeated points and spikes.
 * @returns undefined where fewer than three different points are left
 */
export function cleanRing(ring: FlatRing): CleanRing | undefined {
	const kept: number[] = [];
	let mended = ring[0] !== ring.at(-2) || ring[1] !== ring.at(-1);
	for (let i = 0; i < ring.length; i += 2) {
		kept.push(ring[i] as number, ring[i + 1] as number);
		if (trimEnd(kept)) mended = true;
	}
	// The seam: the closing point, and a spike that begins or ends there.
	for (let before = -1; kept.length !== before && kept.length >= 6;) {
		before = kept.length;
		if (kept[0] === kept.at(-2) && kept[1] === kept.at(-1)) {
			kept.length -= 2;
			continue;
		}
		const tip = isSpike(kept, kept.length - 4, kept.length - 2, 0) ? kept.length - 2 : isSpike(kept, kept.length - 2, 0, 2) ? 0 : undefined;
		if (tip === undefined) continue;
		kept.splice(tip, 2);
		mended = true;
	}
	if (kept.length < 6) return undefined;
	kept.push(kept[0] as number, kept[1] as number);
	return { ring: kept.length === ring.length && !mended ? ring : Float64Array.from(kept), mended };
}

/** Drops the last point while it repeats the one before it, and the one before it while it is the tip of a spike: then true. */
function trimEnd(kept: number[]): boolean {
	for (let spike = false; ;) {
		const n = kept.length;
		if (n >= 4 && kept[n - 2] === kept[n - 4] && kept[n - 1] === kept[n - 3]) kept.length -= 2;
		else if (n >= 6 && isSpike(kept, n - 6, n - 4, n - 2)) {
			kept.splice(n - 4, 2);
			spike = true;
		} else return spike;
	}
}

/** Does the line turn straight back at b? */
function isSpike(points: readonly number[], a: number, b: number, c: number): boolean {
	const [ax, ay, bx, by, cx, cy] = [points[a], points[a + 1], points[b], points[b + 1], points[c], points[c + 1]] as [number, number, number, number, number, number];
	return (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0 && side(ax, ay, bx, by, cx, cy) === 0;
}
