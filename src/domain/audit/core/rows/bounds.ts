/**
 * What follows from single facts, one after the other, in whole numbers.
 *
 * For: most of what an attacker can conclude is plain subtraction: 45 − 12 − 30 = 3. Needs no solver, and keeps how it came about.
 * Method: each fact narrows each of its cells by the ends of the others, until nothing changes. Ends are rounded inwards exactly.
 * A fact that no values within the present ends can satisfy contradicts the others: it is set aside and reported.
 */
import type { AuditCell } from '../facts.ts';
import type { Rows } from './rows.ts';
import { floorOver } from './rows.ts';

/** One end that moved: because of row `row`; `before` is the step that this one replaces, −1 where there was none. */
export interface Step {
	readonly cell: number;
	readonly high: boolean;
	readonly value: number;
	readonly row: number;
	readonly before: number;
}

export interface Bounds {
	readonly low: Float64Array;
	readonly high: Float64Array;
	readonly steps: readonly Step[];
	/** Last step of each end, −1 where the end is as it was beforehand. */
	readonly lastLow: Int32Array;
	readonly lastHigh: Int32Array;
	/** 1 = the row contradicts the others. */
	readonly broken: Uint8Array;
}

export function narrowBounds(cells: readonly AuditCell[], rows: Rows): Bounds {
	const low = Float64Array.from(cells, (c) => Math.ceil(c.low));
	const high = Float64Array.from(cells, (c) => Math.floor(c.high));
	const [lastLow, lastHigh] = [new Int32Array(cells.length).fill(-1), new Int32Array(cells.length).fill(-1)];
	const broken = new Uint8Array(rows.count);
	const steps: Step[] = [];
	let queue = Array.from({ length: rows.count }, (_, r) => r);
	const waiting = new Uint8Array(rows.count).fill(1);
	// Ends may creep by one for ever; what is not found in so many visits is left to the linear programs.
	// no mutants: any number of visits is right, more or fewer only shift work between here and there
	let visits = 40 * rows.count + 10_000;
	while (queue.length > 0) {
		const next: number[] = [];
		for (const r of queue) {
			waiting[r] = 0;
			if (broken[r] || visits-- <= 0) continue;
			narrow(r, next);
		}
		queue = next;
	}
	return { low, high, steps, lastLow, lastHigh, broken };

	function narrow(r: number, next: number[]): void {
		let [least, most, openLeast, openMost] = [0, 0, 0, 0];
		for (let k = rows.start[r]!; k < rows.start[r + 1]!; k++) {
			const [from, to] = ends(k);
			if (from === -Infinity) openLeast++;
			else least += from;
			if (to === Infinity) openMost++;
			else most += to;
		}
		if (!(Number.isSafeInteger(least) && Number.isSafeInteger(most))) return;
		if ((openLeast === 0 && least > rows.high[r]!) || (openMost === 0 && most < rows.low[r]!)) {
			broken[r] = 1;
			return;
		}
		for (let k = rows.start[r]!; k < rows.start[r + 1]!; k++) {
			const [from, to] = ends(k);
			const a = rows.coefficient[k]!;
			const c = rows.cell[k]!;
			const room = openLeast === (from === -Infinity ? 1 : 0) ? rows.high[r]! - (least - (from === -Infinity ? 0 : from)) : Infinity;
			const lack = openMost === (to === Infinity ? 1 : 0) ? rows.low[r]! - (most - (to === Infinity ? 0 : to)) : -Infinity;
			const top = a > 0 ? floorOver(room, a) : floorOver(-lack, -a);
			const bottom = a > 0 ? -floorOver(-lack, a) : -floorOver(room, -a);
			// + 0: there is no −0 among counts.
			if (top < high[c]!) move(c, true, top + 0, r, next);
			if (bottom > low[c]!) move(c, false, bottom + 0, r, next);
			if (broken[r]) return;
		}
	}

	function ends(k: number): [number, number] {
		const a = rows.coefficient[k]!;
		const c = rows.cell[k]!;
		return a > 0 ? [a * low[c]!, a * high[c]!] : [a * high[c]!, a * low[c]!];
	}

	function move(cell: number, upper: boolean, value: number, row: number, next: number[]): void {
		if (!Number.isSafeInteger(value)) return;
		if (upper ? value < low[cell]! : value > high[cell]!) {
			broken[row] = 1;
			return;
		}
		const last = upper ? lastHigh : lastLow;
		steps.push({ cell, high: upper, value, row, before: last[cell]! });
		last[cell] = steps.length - 1;
		(upper ? high : low)[cell] = value;
		for (let k = rows.of[cell]!; k < rows.of[cell + 1]!; k++) {
			const touched = rows.row[k]!;
			if (waiting[touched]) continue;
			waiting[touched] = 1;
			next.push(touched);
		}
	}
}
