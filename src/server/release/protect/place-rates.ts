import { denominatorCell } from '#domain/base-figure/denominator-cell.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import type { Cube } from '../cubes/cube.ts';
import { childrenInSum } from '../cubes/cube.ts';
import type { CellBeforehand } from './place-cube.ts';
import type { PlacedCube } from './placed-cube.ts';
import { makePlacedCube } from './placed-cube.ts';
import type { ProblemBuilder } from './problem-builder.ts';
import { rateCell } from './rate-cell.ts';

/**
 * Supplied rates over a known whole tell the count behind them within a narrow range: that count is the cell. Its areas add up as those of the whole do, and what is
 * left of the whole is a count as well. A rate whose range looks like a small count is withheld from the start, and so is one that was withheld before and has not changed.
 */
export function placeRates(builder: ProblemBuilder, cube: Cube, rules: SecrecyRules, wholes: PlacedCube | undefined, beforehand: CellBeforehand): PlacedCube {
	const { areas, groups, figure } = cube;
	const at = new Int32Array(areas.length * groups.length);
	const { group: wholeGroup } = denominatorCell(figure, cube.period);
	for (const [a, area] of areas.entries()) {
		const whole = wholes?.cellOf(area.id, wholeGroup);
		const line = { block: builder.block(area.parent ?? ''), row: builder.newRow() };
		for (const [g, group] of groups.entries()) {
			const i = a * groups.length + g;
			const people = whole === undefined ? NaN : builder.at(whole).value;
			const told = cube.states[i] === CELL.KNOWN ? rateCell(cube, cube.values[i] ?? 0, people, rules) : { role: cube.states[i] === CELL.WITHHELD ? ROLE.WITHHELD : ROLE.UNSHOWN, value: NaN };
			const before = beforehand(area, group, i);
			const cell = builder.cell({ ...line, least: rules.minimumCount, total: group === '', ...told, ...before, initially: before?.initially || told.initially || WHY.SHOWN });
			at[i] = cell;
			if (whole === undefined || told.role === ROLE.UNSHOWN) continue;
			builder.within(cell, whole);
			const left = builder.cell({ role: ROLE.DERIVED, value: NaN, block: line.block, zeroToo: rules.groupDisclosure, least: rules.complement ? rules.minimumCount : rules.groupDisclosure ? 1 : 0 });
			builder.equation([whole], [cell, left]);
		}
	}
	if (wholes) for (const { parent, children } of childrenInSum({ ...figure, additivity: wholes.cube.figure.additivity }, areas)) {
		for (let g = 0; g < groups.length; g++) builder.equation([at[parent * groups.length + g] ?? -1], children.map((c) => at[c * groups.length + g] ?? -1));
	}
	return makePlacedCube(cube, at, rules);
}
