import { FACILITY_KIND_IDS } from '#domain/facility/facility-kinds.ts';
import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { writeFacilitiesCsv } from '#server/takeout/facilities-csv.ts';
import { writeFacilitiesGeojson } from '#server/takeout/facilities-geojson.ts';
import { answering, bytes } from './answer.ts';
import { readParameters } from './parameters.ts';

interface FacilitiesEvent {
	readonly params: { readonly kommune: string; readonly nummer?: string };
	readonly url: URL;
}

/** GET of the facilities as a file: all, or `?art=kita,schule`. */
const facilities = (format: 'csv' | 'geojson') => answering(async ({ params, url }: FacilitiesEvent): Promise<Response> => {
	const { art } = readParameters(url.searchParams, ['art']);
	const kinds = art?.split(',') ?? [];
	const unknown = kinds.find((kind) => !FACILITY_KIND_IDS.includes(kind));
	if (unknown !== undefined) throw new Refusal('not-found', `Einrichtungen der Art „${unknown.slice(0, 60)}“ gibt es nicht. Es gibt: ${FACILITY_KIND_IDS.join(', ')}.`);
	const snapshot = await openSnapshots().open(params.kommune, params.nummer ?? null);
	const published = await snapshot.facilities();
	if (published === null) throw new Refusal('not-found', 'Einrichtungen sind in diesem Datenstand nicht veröffentlicht.');
	const { levels, areas, kommune } = snapshot.catalogue;
	const name = `${kommune.slug}-einrichtungen.${format}`;
	const [body, type] = format === 'csv' ? [writeFacilitiesCsv(published, levels, areas, kinds), 'text/csv; charset=utf-8'] : [writeFacilitiesGeojson(published, kommune.slug, areas, kinds), 'application/geo+json'];
	return bytes(body, type, { 'keck-datenstand': snapshot.mark.pin, 'content-disposition': `attachment; filename="${name}"` });
});

export const facilitiesCsv = facilities('csv');
export const facilitiesGeojson = facilities('geojson');
