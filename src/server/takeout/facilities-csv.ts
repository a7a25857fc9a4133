import type { Area, Level } from '#domain/area/area.ts';
import { facilityKind } from '#domain/facility/facility-kinds.ts';
import type { PublishedFacilities } from '#domain/facility/published-facilities.ts';
import { csvDecimal, csvText } from './csv-text.ts';
import { entriesOf } from './facility-entries.ts';

/** The list as CSV for German Excel: UTF-8 with BOM, semicolon, decimal comma, CRLF; per level the key and the name of the area. */
export function writeFacilitiesCsv(published: PublishedFacilities, levels: readonly Level[], areas: readonly Area[], kinds: readonly string[]): Buffer {
	const header = ['liste', 'id', 'art', 'art_name', 'unterart', 'name', 'anschrift', 'traeger', 'plaetze', 'web', 'laenge', 'breite', ...levels.flatMap(({ id }) => [`${id}`, `${id}_name`]), 'stand', 'quelle', 'lizenz'];
	const lines = entriesOf(published, areas, kinds).map(({ list, facility: f, areas: lies }) => [
		...[list.id, f.id, f.kind, facilityKind(f.kind).name, f.subKind ?? '', f.name, f.address ?? '', f.provider ?? ''].map(csvText), f.places === null ? '' : String(f.places), csvText(f.web ?? ''),
		csvDecimal(f.lon), csvDecimal(f.lat), ...levels.flatMap(({ id }) => [lies.get(id)?.code ?? '', lies.get(id)?.name ?? '']).map(csvText), list.date, csvText(list.source), csvText(list.licence?.name ?? '')
	].join(';'));
	return Buffer.from(`\uFEFF${[header.join(';'), ...lines].join('\r\n')}\r\n`);
}
