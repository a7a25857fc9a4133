import type { Area, Gebietsstand, Level } from '../../area/area.ts';
import type { AreaGeometry, Boundaries } from '../boundaries.ts';
import type { Polygons } from './same-geometry.ts';
import { sameGeometry } from './same-geometry.ts';

/** One area as one Gebietsstand delivers it. */
export interface DeliveredArea {
	readonly level: string;
	readonly code: string;
	readonly name: string;
	/** Key of the area on the level above, null at the top. */
	readonly above: string | null;
	readonly rest: boolean;
	readonly polygons: Polygons | null;
}

/** The same area through Gebietsstände `first` to `last` (indices). */
interface Run {
	readonly first: number;
	last: number;
	area: DeliveredArea;
}

/**
 * Areas of all Gebietsstände → areas with identity and validity (see domain/area): the same code with the same borders under the same
 * area above is one area; otherwise the newest keeps `level:code` and older ones become `level:code@gebietsstand`. A name may change
 * without making a new area; the newest holds. `parent` is the area above in the last Gebietsstand in which the area exists.
 */
export function settleAreas(levels: readonly Level[], gebietsstaende: readonly Gebietsstand[], delivered: readonly (readonly DeliveredArea[])[]): Boundaries {
	const runs = new Map<string, Run[]>();
	delivered.forEach((areas, g) => {
		for (const area of areas) {
			const key = `${area.level}:${area.code}`;
			const known = runs.get(key);
			const latest = known?.at(-1);
			if (latest !== undefined && latest.last === g - 1 && unchanged(latest.area, area)) {
				latest.last = g;
				latest.area = { ...area, polygons: latest.area.polygons };
			} else if (known === undefined) runs.set(key, [{ first: g, last: g, area }]);
			else known.push({ first: g, last: g, area });
		}
	});
	const idOf = (run: Run): string => {
		const key = `${run.area.level}:${run.area.code}`;
		return runs.get(key)?.at(-1) === run ? key : `${key}@${gebietsstaende[run.first]?.id}`;
	};
	const parentOf = (run: Run): string | null => {
		const above = levels[levels.findIndex((l) => l.id === run.area.level) - 1];
		if (above === undefined || run.area.above === null) return null;
		const parent = runs.get(`${above.id}:${run.area.above}`)?.find((r) => r.first <= run.last && run.last <= r.last);
		return parent === undefined ? null : idOf(parent);
	};
	const ordered = [...runs.values()].flat().sort((a, b) =>
		levels.findIndex((l) => l.id === a.area.level) - levels.findIndex((l) => l.id === b.area.level) || compare(a.area.code, b.area.code) || a.first - b.first);
	const areas: Area[] = [];
	const geometries: AreaGeometry[] = [];
	for (const run of ordered) {
		const id = idOf(run);
		const next = gebietsstaende[run.last + 1];
		areas.push({
			id, level: run.area.level, code: run.area.code, name: run.area.name, parent: parentOf(run),
			validFrom: gebietsstaende[run.first]?.id ?? null, validTo: next === undefined ? null : dayBefore(next.id), rest: run.area.rest
		});
		if (run.area.polygons !== null) geometries.push({ area: id, geometry: toGeometry(run.area.polygons) });
	}
	return { areas, geometries };
}

function unchanged(before: DeliveredArea, now: DeliveredArea): boolean {
	return before.above === now.above && before.rest === now.rest && sameGeometry(before.polygons, now.polygons);
}

function toGeometry(polygons: Polygons): AreaGeometry['geometry'] {
	const [only] = polygons;
	return polygons.length === 1 && only !== undefined ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function dayBefore(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - 1);
	return date.toISOString().slice(0, 10);
}
