import type { Area } from '#domain/area/area.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { groupSums } from '#domain/base-figure/group-sums.ts';
import { toldRange } from '#domain/base-figure/told-range.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import type { Cube } from '../cubes/cube.ts';
import { childrenInSum } from '../cubes/cube.ts';
import type { NewCell, ProblemBuilder } from './problem-builder.ts';

/** A cube with the index of each of its cells in the secrecy problem. */
export interface PlacedCube {
	readonly cube: Cube;
	readonly at: Int32Array;
	readonly rules: SecrecyRules;
	/** Where a cell stands in the cube; undefined where the cube has no such area or group. */
	placeOf(area: string, group: string): number | undefined;
	/** Its index in the problem. */
	cellOf(area: string, group: string): number | undefined;
}

export function makePlacedCube(cube: Cube, at: Int32Array, rules: SecrecyRules): PlacedCube {
	const row = new Map(cube.areas.map((a, i) => [a.id, i]));
	const column = new Map(cube.groups.map((g, i) => [g, i]));
	const placeOf = (area: string, group: string): number | undefined => {
		const [a, g] = [row.get(area), column.get(group)];
		return a === undefined || g === undefined ? undefined : a * cube.groups.length + g;
	};
	return { cube, at, rules, placeOf, cellOf: (area, group) => at[placeOf(area, group) ?? -1] };
}

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

/** The sums within a cube: areas into their parent, groups into their whole. */
export function equationsWithin(builder: ProblemBuilder, { cube, at }: PlacedCube): void {
	const { areas, groups } = cube;
	const G = groups.length;
	const column = new Map(groups.map((g, i) => [g, i]));
	const cellsAt = (a: number, columns: readonly number[]): number[] => columns.map((g) => at[a * G + g] ?? -1);
	for (const { parent, children } of childrenInSum(cube.figure, areas)) for (let g = 0; g < G; g++) builder.equation(cellsAt(parent, [g]), children.flatMap((c) => cellsAt(c, [g])));
	for (const sum of groupSums(cube.classifications)) {
		const whole = column.get(sum.whole);
		const parts = sum.parts.flatMap((p) => column.get(p) ?? []);
		if (whole === undefined || parts.length < sum.parts.length) continue;
		for (let a = 0; a < areas.length; a++) builder.equation(cellsAt(a, [whole]), cellsAt(a, parts));
	}
}
