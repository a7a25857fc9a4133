import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { fileName } from '#server/snapshot/format.ts';
import { drawBorders } from './draw-borders.ts';

/** Adds the borders of every Gebietsstand and level: once drawn for the map, once as GeoJSON (WGS84, 6 decimals, about 10 cm). */
export function composeGeometry(settings: KommuneSettings, boundaries: Boundaries, files: Map<string, string>): void {
	const geometryOf = new Map(boundaries.geometries.map((g) => [g.area, g.geometry]));
	const nameOf = new Map(boundaries.areas.map((a) => [a.id, a]));
	for (const gebietsstand of settings.gebietsstaende) {
		const areas = boundaries.areas.filter((a) => existsOn(a, gebietsstand.id));
		for (const [level, drawn] of drawBorders(settings.levels, areas, boundaries.geometries)) {
			files.set(fileName.map(gebietsstand.id, level), JSON.stringify(drawn));
			const features = areas.filter((a) => a.level === level && geometryOf.has(a.id)).map((a) => ({
				type: 'Feature', properties: propertiesOf(a, nameOf), geometry: { type: geometryOf.get(a.id)?.type, coordinates: rounded(geometryOf.get(a.id)?.coordinates) }
			}));
			files.set(fileName.geojson(gebietsstand.id, level), JSON.stringify({ type: 'FeatureCollection', name: `${settings.kommune.slug}-${level}`, features }));
		}
	}
}

function propertiesOf(area: Area, byId: ReadonlyMap<string, Area>): Record<string, string | null> {
	const parent = area.parent === null ? undefined : byId.get(area.parent);
	return { code: area.code, name: area.name, parent: parent?.code ?? null, ebene: area.level, id: area.id };
}

function rounded(coordinates: unknown): unknown {
	if (Array.isArray(coordinates)) return coordinates.map(rounded);
	return typeof coordinates === 'number' ? Math.round(coordinates * 1e6) / 1e6 : coordinates;
}
