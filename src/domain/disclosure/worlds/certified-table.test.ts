import { expect, test } from 'vitest';
import { ROLE } from '../problem/secrecy-problem.ts';
import { WHY } from '../problem/why.ts';
import { certifiedTable } from './certified-table.ts';

test('what is told is bounded by what it tells, what is withheld by what can be believed', () => {
	const cells: readonly (readonly [role: number, why: number, low: number, high: number, floor: number])[] = [
		[ROLE.SHOWABLE, WHY.SHOWN, 12, 12, 1], [ROLE.SHOWABLE, WHY.SHOWN, 8, 12, 0], [ROLE.SHOWABLE, WHY.SMALL, 2, 2, 0], [ROLE.SHOWABLE, WHY.PARTNER, 6, 6, 1],
		[ROLE.SHOWABLE, WHY.COARSER, 6, 6, 0], [ROLE.PUBLIC, WHY.SMALL, 2, 2, 0], [ROLE.WITHHELD, WHY.SHOWN, 0, Infinity, 0], [ROLE.DERIVED, WHY.SHOWN, 4, 4, 0]
	];
	const problem = { role: Uint8Array.from(cells, ([role]) => role), low: Float64Array.from(cells, (c) => c[2]), high: Float64Array.from(cells, (c) => c[3]), floor: Uint8Array.from(cells, (c) => c[4]), equations: [] };
	const { low, high } = certifiedTable(problem, Uint8Array.from(cells, ([, why]) => why), Float64Array.of(12, 10, 2, 6, 6, 2, 3, 4));
	expect([...low].map((from, i) => [from, high[i]])).toEqual([[12, 12], [8, 12], [0, Infinity], [1, Infinity], [0, Infinity], [2, 2], [0, Infinity], [0, Infinity]]);
});
