import { openSnapshots } from '#server/snapshot/index.ts';
import { countedLevels } from '#view/frame.ts';
import { answering, json } from './answer.ts';
import { readParameters } from './parameters.ts';

interface SummaryEvent {
	readonly params: { readonly kommune: string; readonly nummer?: string };
	readonly url: URL;
}

/** GET of a Kommune: what there is, with the ids that the other addresses take. */
export const summary = answering(async ({ params, url }: SummaryEvent): Promise<Response> => {
	readParameters(url.searchParams, []);
	const { catalogue, mark } = await openSnapshots().open(params.kommune, params.nummer ?? null);
	const { kommune, gebietsstaende, classifications, themes, indicators, baseFigures } = catalogue;
	return json({
		slug: kommune.slug, name: kommune.name, ags: kommune.ags, invented: kommune.invented,
		snapshot: mark.number, stand: mark.pin, releasedOn: mark.releasedOn, current: mark.current,
		attribution: kommune.attribution, licence: kommune.licence,
		levels: countedLevels(catalogue).map(({ id, name, count, groups }) => ({ id, name, count, ...(groups === undefined ? {} : { groups }) })),
		gebietsstaende, themes, classifications,
		indicators: indicators.map(({ id, title, unit, kind, theme, decimals, direction, definition, version, classifications: open, levels: on, periods, baseFigures: from }) => (
			{ id, title, unit, kind, theme, decimals, direction, definition, version, classifications: open, levels: on, periods, baseFigures: from })),
		baseFigures: baseFigures.map(({ id, title, unit, kind, classifications: open, levels: on, periods, source, referenceDate }) => (
			{ id, title, unit, kind, classifications: open, levels: on, periods, source, referenceDate }))
	}, { 'keck-datenstand': mark.pin });
});
