import { areasIn } from '#domain/area/areas-in.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import type { Cube } from '../cubes/cube.ts';
import type { ArchivedCells } from './archived-cells.ts';
import type { ArchivedRelease } from './archived-release.ts';

const STATE: Readonly<Record<string, number>> = { withheld: CELL.WITHHELD, 'not-meaningful': CELL.NOT_MEANINGFUL, pending: CELL.PENDING };

/** The cube of an earlier release at the place of one of today. @param now with the base figure as it was declared then */
export function olderCube(now: Cube, cells: ArchivedCells, catalogue: ArchivedRelease['catalogue']): Cube {
	const { figure } = now;
	const areas = areasIn(catalogue.areas, now.period, catalogue.gebietsstaende).filter((a) => cells.at(a.id, now.period, '') !== undefined);
	const status = (area: string, group: string): string | null | undefined => { const at = cells.at(area, now.period, group); return at === undefined ? undefined : cells.figure.status[at]; };
	const groups = cells.figure.groups.filter((g) => areas.some((a) => { const s = status(a.id, g); return s !== undefined && s !== 'not-collected'; }));
	const states = Uint8Array.from(areas.flatMap((a) => groups.map((g) => { const s = status(a.id, g); return s === null ? CELL.KNOWN : STATE[s ?? ''] ?? CELL.NOT_COLLECTED; })));
	const values = Float64Array.from(areas.flatMap((a) => groups.map((g) => cells.shown(cells.at(a.id, now.period, g) ?? -1) ?? 0)));
	return {
		figure, period: now.period, areas, groups, states, values, classifications: figure.classifications.flatMap((id) => catalogue.classifications.filter((c) => c.id === id)),
		derived: new Uint8Array(states.length), revisions: new Set()
	};
}
