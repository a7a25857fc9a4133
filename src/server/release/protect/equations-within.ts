import { groupSums } from '#domain/base-figure/group-sums.ts';
import { childrenInSum } from '../cubes/cube.ts';
import type { PlacedCube } from './placed-cube.ts';
import type { ProblemBuilder } from './problem-builder.ts';

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
