import type { Area } from '#domain/area/area.ts';
import { groupedAreas } from '#domain/area/grouped-areas.ts';
import type { GroupedAreas, Members } from '#domain/area/grouping.ts';
import type { AreaGeometry, Boundaries } from '#domain/delivery/boundaries.ts';
import { fromReleased, releaseFigure } from '#domain/disclosure/released-figure.ts';
import { known, missing } from '#domain/figure/figure.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { sumExactly } from '#domain/statistics/rounding.ts';
import { joinPolygons } from '#server/base/geometry/join-polygons.ts';
import { polygonsOf } from '#domain/delivery/areas/polygons-of.ts';
import type { ReleasedCube } from '../release-cube.ts';

/** A Kommune with its groupings added to levels, areas, borders and released figures. */
export interface Grouped {
	readonly settings: KommuneSettings;
	readonly boundaries: Boundaries;
	readonly cubes: readonly ReleasedCube[];
	readonly members: Members;
}

const notCollected = releaseFigure(missing('not-collected'), false);

/**
 * Wards and other groupings, after protection and from released figures alone: a group's figure is known when all of its areas' are, withheld when one is.
 * So it is a sum anybody could work out from the published table, and nothing in it can tell of a hidden one. Base figures that are not additive at the
 * level, and supplied values, get none: their sum would count people twice, or be no number at all.
 */
export function addGroupings(settings: KommuneSettings, boundaries: Boundaries, cubes: readonly ReleasedCube[]): Grouped {
	const groupings = settings.groupings ?? [];
	if (groupings.length === 0) return { settings, boundaries, cubes, members: {} };
	const grouped = groupedAreas(groupings, settings.levels, boundaries.areas);
	return {
		settings: { ...settings, levels: grouped.levels }, members: grouped.members, cubes: cubes.map((cube) => withGroups(cube, grouped)),
		boundaries: { areas: [...boundaries.areas, ...grouped.areas], geometries: [...boundaries.geometries, ...bordersOf(grouped, boundaries.geometries)] }
	};
}

function withGroups(cube: ReleasedCube, { areas, members, levels }: GroupedAreas): ReleasedCube {
	const row = new Map(cube.areas.map((a, i) => [a.id, i]));
	const width = cube.groups.length;
	// Where one of its areas did not exist in the period, the group did not either.
	const here = areas.filter((group) => members[group.id]?.every((id) => row.has(id)) === true);
	const additive = (group: Area): boolean => cube.figure.kind !== 'supplied' && (cube.figure.additivity[levels.find((l) => l.id === group.level)?.groups ?? ''] ?? 'none') !== 'none';
	const figures = here.flatMap((group) => Array.from({ length: width }, (_, g): ReleasedFigure => {
		if (!additive(group)) return notCollected;
		const parts = (members[group.id] ?? []).map((id) => cube.figures[(row.get(id) ?? 0) * width + g] ?? notCollected);
		return fromReleased(parts, (values) => known(sumExactly(values)));
	}));
	return { ...cube, areas: [...cube.areas, ...here], figures: [...cube.figures, ...figures] };
}

/** Outlines with the borders between its areas dissolved; a group whose areas have none has none. */
function bordersOf({ areas, members }: GroupedAreas, geometries: readonly AreaGeometry[]): AreaGeometry[] {
	const shapes = new Map(geometries.map((g) => [g.area, g]));
	return areas.flatMap(({ id }) => {
		const parts = (members[id] ?? []).flatMap((member) => {
			const shape = shapes.get(member);
			return shape ? [polygonsOf(shape)] : [];
		});
		const joined = parts.length === members[id]?.length ? joinPolygons(parts) : undefined;
		return joined ? [{ area: id, geometry: { type: 'MultiPolygon' as const, coordinates: joined } }] : [];
	});
}
