import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { answering, bytes } from './answer.ts';
import { readFileName, readParameters } from './parameters.ts';

interface BordersEvent {
	readonly params: { readonly kommune: string; readonly datei: string; readonly nummer?: string };
	readonly url: URL;
}

/** GET of the borders of a level: the newest Gebietsstand, or the one that is asked for. */
export const borders = answering(async ({ params, url }: BordersEvent): Promise<Response> => {
	const { gebietsstand } = readParameters(url.searchParams, ['gebietsstand']);
	const { name: level } = readFileName(params.datei, ['geojson'], null);
	const snapshot = await openSnapshots().open(params.kommune, params.nummer ?? null);
	const { levels, gebietsstaende } = snapshot.catalogue;
	if (!levels.some((l) => l.id === level)) throw new Refusal('not-found', `Die Ebene „${level}“ gibt es hier nicht. Es gibt: ${levels.map((l) => l.id).join(', ')}.`);
	const offered = gebietsstaende.map((g) => g.id);
	if (gebietsstand !== undefined && !offered.includes(gebietsstand)) throw new Refusal('not-found', `Den Gebietsstand „${gebietsstand.slice(0, 60)}“ gibt es hier nicht. Es gibt: ${offered.join(', ')}.`);
	const file = (gebietsstand === undefined ? offered.toReversed() : [gebietsstand]).map((id) => `geometrie/${id}/${level}.geojson`).find((f) => snapshot.has(f));
	if (file === undefined) throw new Refusal('not-found', `Für die Ebene „${level}“ sind keine Grenzen veröffentlicht.`);
	const stored = await snapshot.bytes(file);
	return bytes(stored.gzip, 'application/geo+json', { 'content-encoding': 'gzip', 'keck-datenstand': snapshot.mark.pin });
});
