import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import type { Cube } from '../cubes/cube.ts';

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
