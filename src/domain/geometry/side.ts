/** Relative error of the product difference below, Shewchuk 1997, „Adaptive Precision Floating-Point Arithmetic“ (ccwerrboundA). */
const CERTAIN = 3.3306690738754716e-16;

/**
 * On which side of the line from a to b does c lie? 1 left, −1 right, 0 exactly on it. Doubles where they are certain, else whole
 * numbers of any length: the answer is exact for all coordinates above 10⁻⁸.
 */
export function side(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): -1 | 0 | 1 {
	const left = (ax - cx) * (by - cy), right = (ay - cy) * (bx - cx);
	const difference = left - right;
	if (Math.abs(difference) > CERTAIN * (Math.abs(left) + Math.abs(right))) return difference > 0 ? 1 : -1;
	const [x, y] = [whole(cx), whole(cy)];
	const exact = (whole(ax) - x) * (whole(by) - y) - (whole(ay) - y) * (whole(bx) - x);
	return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/** Scaled by a power of two, which loses no digit. */
const whole = (value: number): bigint => BigInt(Math.round(value * 2 ** 80));
