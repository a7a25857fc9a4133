import type { Area } from '#domain/area/area.ts';
import type { PublishedFacilities } from '#domain/facility/published-facilities.ts';
import { entriesOf } from './facility-entries.ts';

/** The points as GeoJSON (RFC 7946, WGS 84); area ids by level. */
export function writeFacilitiesGeojson(published: PublishedFacilities, slug: string, areas: readonly Area[], kinds: readonly string[]): Buffer {
	const features = entriesOf(published, areas, kinds).map(({ list, facility: f, areas: lies }) => ({
		type: 'Feature',
		properties: {
			liste: list.id, id: f.id, art: f.kind, unterart: f.subKind, name: f.name === '' ? null : f.name, anschrift: f.address, traeger: f.provider, plaetze: f.places, web: f.web,
			gebiete: Object.fromEntries([...lies].map(([level, area]) => [level, area.id])), stand: list.date, quelle: list.source, lizenz: list.licence?.name ?? null
		},
		geometry: { type: 'Point', coordinates: [f.lon, f.lat] }
	}));
	return Buffer.from(JSON.stringify({ type: 'FeatureCollection', name: `${slug}-einrichtungen`, features }));
}
