import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { AreaGeometry, Boundaries } from '#domain/delivery/boundaries.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { fileName } from '#view/file-name.ts';
import { drawBorders } from './draw-borders.ts';

/**
 * Adds the areas of every Gebietsstand and level as GeoJSON (WGS84, 6 decimals, about 10 cm; geometry null where there is no border, as
 * RFC 7946 has it), and drawn for the map where there are borders. Rests are no places and stand in neither.
 */
export function composeGeometry(settings: KommuneSettings, boundaries: Boundaries, files: Map<string, string>): void {
	const geometryOf = new Map(boundaries.geometries.map((g) => [g.area, g.geometry]));
	const nameOf = new Map(boundaries.areas.map((a) => [a.id, a]));
	for (const gebietsstand of settings.gebietsstaende) {
		const areas = boundaries.areas.filter((a) => existsOn(a, gebietsstand.id));
		for (const [level, drawn] of drawBorders(settings.levels, areas, boundaries.geometries)) files.set(fileName.map(gebietsstand.id, level), JSON.stringify(drawn));
		for (const { id: level } of settings.levels) {
			const features = areas.filter((a) => a.level === level && !a.rest).map((a) => ({ type: 'Feature', properties: propertiesOf(a, nameOf), geometry: published(geometryOf.get(a.id)) }));
			files.set(fileName.geojson(gebietsstand.id, level), JSON.stringify({ type: 'FeatureCollection', name: `${settings.kommune.slug}-${level}`, features }));
		}
	}
}

function propertiesOf(area: Area, byId: ReadonlyMap<string, Area>): Record<string, string | null> {
	const parent = area.parent === null ? undefined : byId.get(area.parent);
	return { code: area.code, name: area.name, parent: parent?.code ?? null, ebene: area.level, id: area.id };
}

const published = (geometry: AreaGeometry['geometry'] | undefined): object | null => (geometry === undefined ? null : { type: geometry.type, coordinates: rounded(geometry.coordinates) });

function rounded(coordinates: unknown): unknown {
	if (Array.isArray(coordinates)) return coordinates.map(rounded);
	return typeof coordinates === 'number' ? Math.round(coordinates * 1e6) / 1e6 : coordinates;
}
