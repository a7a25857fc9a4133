import { placeKey } from '#domain/area/place-key.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { subsetsOf } from '#domain/secrecy/subsets.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import { rulesFor } from '#domain/secrecy/secrecy-rules.ts';
import type { Cube } from '../cubes/cube.ts';
import { addEquations } from '../protect/add-equations.ts';
import type { PlacedCube } from '../protect/placed-cube.ts';
import { makePlacedCube } from '../protect/placed-cube.ts';
import type { ProblemBuilder } from '../protect/problem-builder.ts';
import type { ArchivedCells } from './archived-cells.ts';
import type { ArchivedRelease } from './archived-release.ts';
import { olderCube } from './older-cube.ts';

/**
 * The equations of an earlier release, over the cells of today where their true value is still the same, and over cells of their own where it was corrected since.
 * @param added cells of earlier values by name, shared by all earlier releases
 */
export function addOlderStand(builder: ProblemBuilder, placed: readonly PlacedCube[], { catalogue }: ArchivedRelease, told: ReadonlyMap<string, ArchivedCells>, versions: (cube: Cube) => Int32Array, rules: SecrecyRules, added: Map<string, number>): void {
	const older = placed.flatMap((now) => {
		const { id } = now.cube.figure;
		const cells = told.get(id);
		const figure = catalogue.baseFigures.find((b) => b.id === id);
		if (!cells || !figure || figure.kind === 'supplied') return [];
		const cube = olderCube({ ...now.cube, figure }, cells, catalogue);
		const current = versions(now.cube);
		const today = new Map(now.cube.areas.map((a) => [placeKey(a.id), a.id]));
		const at = Int32Array.from(cube.states, (state, i) => {
			const [area, group] = [cube.areas[Math.floor(i / cube.groups.length)]?.id ?? '', cube.groups[i % cube.groups.length] ?? ''];
			const cell = cells.at(area, cube.period, group) ?? -1;
			const place = now.placeOf(today.get(placeKey(area)) ?? '', group);
			const here = place === undefined ? undefined : now.at[place];
			if (place !== undefined && here !== undefined && current[place] === cells.version(cell)) return here;
			const name = `${id} ${cube.period} ${placeKey(area)} ${group} ${cells.version(cell)}`;
			const known = added.get(name);
			if (known !== undefined) return known;
			const block = here === undefined ? 0 : builder.at(here).block ?? 0;
			const value = cells.shown(cell);
			const least = figure.secrecy === 'counts' ? rulesFor(figure, rules).minimumCount : 0;
			const role = state === CELL.KNOWN ? ROLE.PUBLIC : state === CELL.WITHHELD ? ROLE.PAST : ROLE.UNSHOWN;
			const index = builder.cell({ role, value: value ?? NaN, block, least });
			added.set(name, index);
			return index;
		});
		return [makePlacedCube(cube, at, now.rules)];
	});
	addEquations(builder, older, catalogue, subsetsOf(catalogue.indicators, catalogue.classifications, catalogue.relations));
}
