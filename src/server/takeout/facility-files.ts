import type { Area, Level } from '#domain/area/area.ts';
import { facilityKind } from '#domain/facility/facility-kinds.ts';
import type { PublishedFacilities, PublishedFacility, PublishedFacilityList } from '#domain/facility/published-facilities.ts';
import { csvDecimal, csvText } from './csv-text.ts';

/** What a file of facilities says of each, besides its place. */
interface Entry {
	readonly list: PublishedFacilityList;
	readonly facility: PublishedFacility;
	/** Key and name of its area by level id; empty where it lies in none. */
	readonly areas: ReadonlyMap<string, Area>;
}

function entriesOf({ lists }: PublishedFacilities, areas: readonly Area[], kinds: readonly string[]): Entry[] {
	const byId = new Map(areas.map((area) => [area.id, area]));
	return lists.flatMap((list) => list.facilities.filter((f) => kinds.length === 0 || kinds.includes(f.kind)).map((facility) => ({
		list, facility, areas: new Map(facility.areas.flatMap((id) => { const area = byId.get(id); return area ? [[area.level, area] as const] : []; }))
	})));
}

/** The list as CSV for German Excel: UTF-8 with BOM, semicolon, decimal comma, CRLF; per level the key and the name of the area. */
export function writeFacilitiesCsv(published: PublishedFacilities, levels: readonly Level[], areas: readonly Area[], kinds: readonly string[]): Buffer {
	const header = ['liste', 'id', 'art', 'art_name', 'unterart', 'name', 'anschrift', 'traeger', 'plaetze', 'web', 'laenge', 'breite', ...levels.flatMap(({ id }) => [`${id}`, `${id}_name`]), 'stand', 'quelle', 'lizenz'];
	const lines = entriesOf(published, areas, kinds).map(({ list, facility: f, areas: lies }) => [
		...[list.id, f.id, f.kind, facilityKind(f.kind).name, f.subKind ?? '', f.name, f.address ?? '', f.provider ?? ''].map(csvText), f.places === null ? '' : String(f.places), csvText(f.web ?? ''),
		csvDecimal(f.lon), csvDecimal(f.lat), ...levels.flatMap(({ id }) => [lies.get(id)?.code ?? '', lies.get(id)?.name ?? '']).map(csvText), list.date, csvText(list.source), csvText(list.licence?.name ?? '')
	].join(';'));
	return Buffer.from(`\uFEFF${[header.join(';'), ...lines].join('\r\n')}\r\n`);
}

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
