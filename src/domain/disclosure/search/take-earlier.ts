/**
 * What was found for the same cells under other knowledge, used again.
 *
 * For: a release is protected twice, with everything published before and alone. What withstands readers who know more withstands those who know less; searched
 * for anew, other partners would be withheld for cells that need none.
 * Method: the moves behind the earlier certificates, walked from the table at hand; kept where they lead to a possible table. Cells that only the other problem
 * has stand at its end and are left out.
 * Reference: + 2, − 2 was found from 20 = 12 + 6 + 2 as 14 + 6 + 0; from 20 = 12 + 5 + 3 it leads to 14 + 5 + 1.
 */
import type { Protection } from '../problem/secrecy-problem.ts';
import type { TableState } from '../problem/table-state.ts';
import { certificateVerifier } from '../verify-certificate.ts';
import type { Witnesses } from './witnesses.ts';

export function takeEarlier({ certificates, inDoubt, reference: before }: Pick<Protection, 'certificates' | 'inDoubt' | 'reference'>, { problem, why, floor, reference }: TableState, witnesses: Witnesses): void {
	const possible = certificateVerifier({ ...problem, floor }, why, reference);
	// One table proves many cells.
	for (const { cells, values } of new Set([...certificates, ...inDoubt].flatMap(({ low, high }) => [low, high]))) {
		const here = [...cells.entries()].filter(([, cell]) => cell < reference.length);
		const table = { cells: here.map(([, cell]) => cell), values: here.map(([i, cell]) => reference[cell]! + values[i]! - before[cell]!) };
		if (possible({ cell: 0, low: table, high: table }, Infinity, -Infinity)) witnesses.take(table);
	}
}
