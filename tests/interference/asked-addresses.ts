import { addressCode } from '#domain/area/area.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { SORTS } from '#url/indicator-state.ts';
import { fromHtml } from '#cli/export/html-text.ts';
import { formPattern, readChoices } from '#cli/export/choices.ts';
import type { Answer } from './crawl.ts';

/** The doors: from here links and forms lead to everything else. */
export const doors = ['/', '/api/v1/openapi.json', '/api/v1/kommunen', '/healthz'];

/** Every page of a published Kommune; of indicators every level, period, group and order with each other, and each area marked. */
export function everyPage(catalogue: Catalogue, pin: string): string[] {
	const { slug } = catalogue.kommune;
	return [null, pin].flatMap((stand) => {
		const to = kommuneAddresses(slug, stand);
		return [
			to.kommune(), ...catalogue.themes.map((theme) => to.theme(theme.id)), ...catalogue.areas.map((area) => to.area(area.level, addressCode(area))),
			...catalogue.indicators.flatMap((indicator) => indicator.levels.flatMap((level) => indicator.periods.flatMap((period) => indicator.groups.flatMap((group) => [
				...SORTS.map((sort) => to.indicator(indicator.id, { level, period, group: group === '' ? null : group, sort })),
				...catalogue.areas.map((area) => to.indicator(indicator.id, { level, period, group: group === '' ? null : group, area: area.id }))
			]))))
		];
	});
}

/** Every table and border of the API: whole, and by each of its parameters, and by all parameters at once. */
export function everyTable({ kommune, baseFigures, indicators, areas, levels, gebietsstaende }: Catalogue): string[] {
	return [`/api/v1/${kommune.slug}`, `/api/v1/${kommune.slug}/snapshots/1`].flatMap((base) => {
		const tables = [['indikatoren', indicators], ['grundgroessen', baseFigures]] as const;
		return [base, ...tables.flatMap(([kind, entries]) => entries.flatMap((entry) => ['', '.json', '.csv'].flatMap((suffix) => {
			const groups = 'groups' in entry ? (entry as PublishedIndicator).groups : [];
			const level = entry.levels.at(-1) ?? '';
			const parts = [
				...entry.levels.map((id) => `ebene=${id}`), ...entry.periods.map((period) => `zeit=${period}`), ...areas.map((area) => `gebiet=${area.id}`), ...groups.map((group) => `gruppe=${group || 'insgesamt'}`),
				...groups.map((group) => `ebene=${level}&zeit=${entry.periods[0]}&gruppe=${group || 'insgesamt'}`)
			];
			return ['', ...parts.map((part) => `?${part}`)].map((query) => `${base}/${kind}/${entry.id}${suffix}${query}`);
		}))), ...levels.flatMap(({ id }) => ['', ...gebietsstaende.map((g) => `?gebietsstand=${g.id}`)].map((query) => `${base}/gebiete/${id}.geojson${query}`))];
	});
}

/** What is refused: unknown, doubled, malformed, not there. */
export function refused({ kommune: { slug }, indicators: [indicator], levels: [level] }: Catalogue): string[] {
	const page = `/${slug}/indikator/${indicator?.id}`;
	const table = `/api/v1/${slug}/indikatoren/${indicator?.id}`;
	return [
		'/gibt-es-nicht', '/%zz', `/${'x'.repeat(5000)}`, '/__data.json', `/${slug}/thema/nichts`, `/${slug}/gebiet/${level?.id}/nichts`, `/${slug}/indikator/nichts`, `/${slug}?stand=99`, `/${slug}?stand=x`,
		`${page}?ebene=nichts`, `${page}?zeit=1066`, `${page}?gruppe=alter:nichts`, `${page}?gebiet=nichts`, `${page}?sortierung=nichts`, `${page}?unbekannt=1`, `${page}?stand=1-00000000`,
		'/api/v1/nichts', '/api/nichts', `/api/v1/${slug}/snapshots/99`, `/api/v1/${slug}/indikatoren/nichts`, `/api/v1/${slug}/gebiete/nichts.geojson`, `${table}.xlsx`, `${table}?unbekannt=1`, `${table}?zeit=`, `${table}?zeit=1066`,
		`${table}?zeit=1066&zeit=1067`, `${table}?ebene=nichts`, `${table}?gebiet=nichts`, `${table}?gruppe=nichts:x`
	];
}

/** Where an answer leads: links, pictures, stylesheets, a redirect, and every single choice of its forms. */
export function* leads({ headers, body }: Answer, path: string): Generator<string> {
	const here = new URL(path, 'http://atlas.example');
	const inside = function* (target: string): Generator<string> {
		const url = URL.parse(fromHtml(target), here);
		if (url?.host === here.host) yield url.pathname + url.search;
	};
	const header = (name: string): string | undefined => headers.find((_, i) => i % 2 === 1 && headers[i - 1]?.toLowerCase() === name);
	const location = header('location');
	if (location !== undefined) yield* inside(location);
	if (!header('content-type')?.startsWith('text/html')) return;
	const html = body.toString('utf8');
	for (const [, target = ''] of html.matchAll(/\s(?:href|src|action)="([^"#]+)/g)) yield* inside(target);
	for (const [form] of html.matchAll(formPattern)) {
		const action = /\saction="([^"]*)"/.exec(form)?.[1] ?? '';
		const choices = readChoices(form).map(({ name, options }) => ({ name, options: options.map((o) => o.value), chosen: options.find((o) => o.selected)?.value ?? '' }));
		for (const changed of choices) for (const value of changed.options) {
			const query = new URLSearchParams(choices.map((choice) => [choice.name, choice === changed ? value : choice.chosen]));
			yield* inside(`${action}?${query.toString()}`);
		}
	}
}
