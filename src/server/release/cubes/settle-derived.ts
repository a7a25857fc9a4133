import { CELL } from '#domain/base-figure/figure-table.ts';
import type { Cube } from './cube.ts';
import { childrenInSum } from './cube.ts';

/**
 * What was added up from something hidden may follow from other delivered numbers all the same: women = all − men. Then it is a number
 * like any other. Changes `states`, `values` and `derived`.
 */
export function settleDerived(cube: Pick<Cube, 'figure' | 'areas' | 'states' | 'values' | 'derived'>, groupSums: readonly (readonly number[])[], G: number): void {
	const { areas, states, values, derived } = cube;
	const families = childrenInSum(cube.figure, areas).flatMap(({ parent, children }) => Array.from({ length: G }, (_, g) => [parent, ...children].map((a) => a * G + g)));
	const within = areas.flatMap((_, a) => groupSums.map((sum) => sum.map((g) => a * G + g)));
	for (let settled = true; settled;) {
		settled = false;
		for (const equation of [...within, ...families]) {
			const open = equation.filter((c) => states[c] !== CELL.KNOWN);
			const [cell] = open;
			if (open.length !== 1 || cell === undefined || states[cell] !== CELL.WITHHELD || !derived[cell]) continue;
			const [whole = -1, ...parts] = equation;
			const known = parts.reduce((sum, p) => sum + (p === cell ? 0 : values[p] ?? 0), 0);
			const value = cell === whole ? known : (values[whole] ?? 0) - known;
			if (value < 0) continue;
			[states[cell], values[cell], derived[cell], settled] = [CELL.KNOWN, value, 0, true];
		}
	}
}
