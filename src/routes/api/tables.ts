import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { groupCodes } from '#domain/base-figure/group.ts';
import type { PublishedBaseFigure, PublishedIndicator } from '#domain/indicator/published.ts';
import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots, type OpenSnapshot } from '#server/snapshot/index.ts';
import { writeCsv } from '#server/takeout/csv.ts';
import { type Dataset, dimensionOf, levelOf, parseDataset } from '#server/takeout/dataset.ts';
import { partOfDataset } from '#server/takeout/part-of-dataset.ts';
import { answering, bytes } from './answer.ts';
import { readFileName, readParameters } from './parameters.ts';

export type TableKind = 'indikatoren' | 'grundgroessen';
export const tableParameters = ['ebene', 'gebiet', 'zeit', 'gruppe'] as const;
type Filter = Partial<Record<(typeof tableParameters)[number], string>>;

interface TableEvent {
	readonly params: { readonly kommune: string; readonly datei: string; readonly nummer?: string };
	readonly url: URL;
}

const inflate = promisify(gunzip);

/** GET of a table: whole as it lies in the snapshot, in part, or as CSV. */
export const tables = (kind: TableKind) => answering(async ({ params, url }: TableEvent): Promise<Response> => {
	const filter: Filter = readParameters(url.searchParams, tableParameters);
	const { name, format } = readFileName(params.datei, ['json', 'csv'], 'json');
	const snapshot = await openSnapshots().open(params.kommune, params.nummer ?? null);
	const published = entryOf(snapshot, kind, name);
	const stored = await snapshot.bytes(`${kind}/${name}.json`);
	const headers = { 'keck-datenstand': snapshot.mark.pin };
	if (format === 'json' && Object.keys(filter).length === 0) return bytes(stored.gzip, 'application/json', { ...headers, 'content-encoding': 'gzip' });
	const dataset = part(parseDataset((await inflate(stored.gzip)).toString('utf8')), filter, published);
	if (format === 'json') return bytes(JSON.stringify(dataset), 'application/json', headers);
	return bytes(writeCsv(dataset), 'text/csv; charset=utf-8', { ...headers, 'content-disposition': `attachment; filename="${params.kommune}-${name}.csv"` });
});

function entryOf(snapshot: OpenSnapshot, kind: TableKind, id: string): PublishedIndicator | PublishedBaseFigure {
	const entries: readonly (PublishedIndicator | PublishedBaseFigure)[] = kind === 'indikatoren' ? snapshot.catalogue.indicators : snapshot.catalogue.baseFigures;
	const entry = entries.find((e) => e.id === id);
	if (!entry) throw new Refusal('not-found', kind === 'indikatoren' ? `Einen Indikator „${id}“ gibt es in diesem Datenstand nicht.` : `Eine Grundgröße „${id}“ gibt es in diesem Datenstand nicht.`);
	return entry;
}

function part(dataset: Dataset, filter: Filter, published: PublishedIndicator | PublishedBaseFigure): Dataset {
	const keep: Record<string, (code: string) => boolean> = {};
	const areas = dimensionOf(dataset, 'gebiet').category.index;
	const { ebene, gebiet, zeit, gruppe } = filter;
	if (ebene !== undefined && !areas.some((a) => levelOf(a) === ebene)) throw unknown('Die Ebene', ebene, `Es gibt: ${[...new Set(areas.map(levelOf))].join(', ')}.`);
	if (gebiet !== undefined && !areas.includes(gebiet)) throw unknown('Das Gebiet', gebiet, 'Geschrieben wird es mit seiner Ebene, zum Beispiel „quartier:0101“.');
	if (ebene !== undefined || gebiet !== undefined) keep['gebiet'] = (a) => (ebene === undefined || levelOf(a) === ebene) && (gebiet === undefined || a === gebiet);
	if (zeit !== undefined) {
		const periods = dimensionOf(dataset, 'zeit').category.index;
		if (!periods.includes(zeit)) throw unknown('Die Zeit', zeit, `Es gibt: ${periods.join(', ')}.`);
		keep['zeit'] = (code) => code === zeit;
	}
	if (gruppe !== undefined) Object.assign(keep, groupFilter(dataset, gruppe, published.classifications));
	return Object.keys(keep).length === 0 ? dataset : partOfDataset(dataset, keep);
}

/** One group: the codes that are named, and the whole population in every other classification. */
function groupFilter(dataset: Dataset, group: string, classifications: readonly string[]): Record<string, (code: string) => boolean> {
	const wanted = groupCodes(group === 'insgesamt' ? '' : group, classifications);
	const keep: Record<string, (code: string) => boolean> = {};
	for (const [classification, code] of Object.entries(wanted)) {
		if (!classifications.includes(classification)) throw unknown('Die Gliederung', classification, `Es gibt: ${classifications.join(', ') || 'keine'}.`);
		const codes = dimensionOf(dataset, classification).category.index;
		if (!codes.includes(code)) throw unknown('Die Gruppe', `${classification}:${code}`, `Es gibt: ${codes.join(', ')}.`);
		keep[classification] = (c) => c === code;
	}
	return keep;
}

const unknown = (what: string, name: string, hint: string): Refusal => new Refusal('not-found', `${what} „${name.slice(0, 60)}“ gibt es hier nicht. ${hint}`);
