import type { TableState } from '../problem/table-state.ts';

const ROUNDS = 6;

/**
 * What single equations tell of the least and most each cell can be, carried on a few rounds. Never too narrow: what is found holds for every possible
 * table.
 * @param unseen which cells show no number
 */
export function propagateBounds(state: TableState, unseen: (cell: number) => boolean): { readonly low: Float64Array; readonly high: Float64Array } {
	const { problem, incidence, floor } = state;
	const { equations, start, cell, sign } = incidence;
	const low = new Float64Array(incidence.cells);
	const high = new Float64Array(incidence.cells);
	for (let c = 0; c < incidence.cells; c++) {
		low[c] = unseen(c) ? floor[c]! : problem.low[c]!;
		high[c] = unseen(c) ? Infinity : problem.high[c]!;
	}
	for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
		changed = false;
		for (let e = 0; e < equations; e++) {
			let least = 0, most = 0, endless = 0;
			for (let at = start[e]!; at < start[e + 1]!; at++) {
				const c = cell[at]!;
				const [l, h] = sign[at] === 1 ? [low[c]!, high[c]!] : [-high[c]!, -low[c]!];
				if (Number.isFinite(l)) least += l;
				else endless++;
				if (Number.isFinite(h)) most += h;
				else endless += 1 << 16;
			}
			const [endlessLow, endlessHigh] = [endless & 0xffff, endless >>> 16];
			for (let at = start[e]!; at < start[e + 1]!; at++) {
				const c = cell[at]!;
				if (low[c] === high[c]) continue;
				const up = sign[at] === 1;
				const [l, h] = up ? [low[c]!, high[c]!] : [-high[c]!, -low[c]!];
				// sign × c = −(all others)
				const restLow = endlessLow - (Number.isFinite(l) ? 0 : 1) > 0 ? -Infinity : least - (Number.isFinite(l) ? l : 0);
				const restHigh = endlessHigh - (Number.isFinite(h) ? 0 : 1) > 0 ? Infinity : most - (Number.isFinite(h) ? h : 0);
				const [from, to] = up ? [-restHigh, -restLow] : [restLow, restHigh];
				if (from > low[c]!) [low[c], changed] = [from, true];
				if (to < high[c]!) [high[c], changed] = [to, true];
			}
		}
	}
	return { low, high };
}
