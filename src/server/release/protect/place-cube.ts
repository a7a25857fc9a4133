import type { Area } from '#domain/area/area.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { toldRange } from '#domain/base-figure/told-range.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import type { Cube } from '../cubes/cube.ts';
import type { PlacedCube } from './placed-cube.ts';
import { makePlacedCube } from './placed-cube.ts';
import type { NewCell, ProblemBuilder } from './problem-builder.ts';

/** What the settings, outside facts and earlier releases say of a cell beforehand; nothing for most. */
export type CellBeforehand = (area: Area, group: string, i: number) => Partial<NewCell> | undefined;

/** Adds a cube of counts, cell by cell. */
export function placeCube(builder: ProblemBuilder, cube: Cube, rules: SecrecyRules, beforehand: CellBeforehand): PlacedCube {
	const { areas, groups, figure } = cube;
	const at = new Int32Array(areas.length * groups.length);
	areas.forEach((area, a) => {
		const line = { block: builder.block(area.parent ?? ''), row: builder.newRow() };
		groups.forEach((group, g) => {
			const i = a * groups.length + g;
			at[i] = builder.cell({ ...line, ...countCell(cube, i, rules), least: figure.secrecy === 'counts' ? rules.minimumCount : 0, total: group === '', ...beforehand(area, group, i) });
		});
	});
	return makePlacedCube(cube, at, rules);
}

function countCell({ states, values, derived, figure }: Cube, i: number, rules: SecrecyRules): NewCell {
	switch (states[i]) {
		case CELL.KNOWN: {
			const value = values[i] ?? 0;
			const floor = rules.zeros === 'shown' && figure.secrecy === 'counts' ? 1 : 0;
			if (figure.exactness === 'exact') return { role: ROLE.SHOWABLE, value, floor };
			const [low, high] = toldRange(value, figure.exactness);
			return { role: ROLE.SHOWABLE, value: low === high ? low : NaN, low, high, floor };
		}
		// Nobody delivered it: it was added up from something the supplier hid, and nothing is owed for it.
		case CELL.WITHHELD: return { role: derived[i] ? ROLE.UNSHOWN : ROLE.WITHHELD, value: NaN };
		default: return { role: ROLE.UNSHOWN, value: NaN };
	}
}
