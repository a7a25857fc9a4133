/** Lines as x0, y0, x1, y1, one after the other. */
export type FlatLines = Float64Array;

/**
 * Visits every pair of lines whose boxes overlap, from west to east. Stops where more pairs than `most` had to be looked at, or the visit says so.
 * @param visit returns false to stop
 * @returns false where it stopped
 */
export function eachOverlap(lines: FlatLines, most: number, visit: (a: number, b: number) => boolean): boolean {
	const count = lines.length / 4;
	const west = new Float64Array(count), east = new Float64Array(count), south = new Float64Array(count), north = new Float64Array(count);
	for (let k = 0; k < count; k++) {
		const x0 = lines[4 * k] as number, y0 = lines[4 * k + 1] as number, x1 = lines[4 * k + 2] as number, y1 = lines[4 * k + 3] as number;
		west[k] = Math.min(x0, x1);
		east[k] = Math.max(x0, x1);
		south[k] = Math.min(y0, y1);
		north[k] = Math.max(y0, y1);
	}
	const order = Uint32Array.from({ length: count }, (_, k) => k).sort((a, b) => (west[a] as number) - (west[b] as number));
	const open: number[] = [];
	let pairs = 0;
	for (const k of order) {
		const from = west[k] as number, low = south[k] as number, high = north[k] as number;
		let kept = 0;
		for (const other of open) {
			if ((east[other] as number) < from) continue;
			open[kept++] = other;
			if ((south[other] as number) <= high && (north[other] as number) >= low && !visit(k, other)) return false;
		}
		open.length = kept;
		open.push(k);
		pairs += kept;
		if (pairs > most) return false;
	}
	return true;
}
