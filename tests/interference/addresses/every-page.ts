import { addressCode } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { KommuneAddresses } from '#url/addresses.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { READERS } from '#url/audience.ts';
import { encodeCatchment } from '#url/catchment-state.ts';
import { encodeComparison, UNSAID_COMPARISON } from '#url/comparison-state.ts';
import { CLASS_CHOICES, MAP_CHOICES, SORTS } from '#url/indicator/indicator-words.ts';

/** The doors: from here links and forms lead to everything else. */
export const doors = ['/', '/api/v1/openapi.json', '/api/v1/kommunen', '/healthz'];

/** Every page of a published Kommune; of indicators every level, period, group and order with each other, and each area marked; every way to make classes, and many maps. */
export function everyPage(catalogue: Catalogue, pin: string): string[] {
	const { slug } = catalogue.kommune;
	return [null, pin].flatMap((stand) => {
		const to = kommuneAddresses(slug, stand);
		return [
			to.kommune(), to.proof(), to.share(to.kommune()), to.contact(), to.brochure(), ...READERS.map((reader) => to.audience(reader)), to.search(), ...['Kinder', 'Mitte', 'gibt es nicht', ...catalogue.indicators.map((indicator) => indicator.title)].map((text) => to.search(text)), ...combinedPages(catalogue, to), to.facilities(), to.facilities([['art', 'kita'], ['ebene', catalogue.levels.at(-1)?.id ?? '']]), ...catalogue.indicators.flatMap(({ id }) => [to.share(to.indicator(id)), to.shareFile('qr.svg', to.indicator(id)), to.shareFile('zitat.ris', to.indicator(id))]), ...catalogue.themes.map((theme) => to.theme(theme.id)), ...catalogue.areas.map((area) => to.area(area.level, addressCode(area))),
			...catalogue.indicators.flatMap((indicator) => indicator.levels.flatMap((level) => [
				...CLASS_CHOICES.flatMap((classes) => [false, true].map((fixed) => to.indicator(indicator.id, { level, classes, fixed, limits: classes === 'eigene' ? [5, 20] : [] }))),
				...MAP_CHOICES.map((maps) => to.indicator(indicator.id, { level, maps }))
			])),
			...catalogue.indicators.flatMap((indicator) => indicator.levels.flatMap((level) => indicator.periods.flatMap((period) => indicator.groups.flatMap((group) => [
				...SORTS.map((sort) => to.indicator(indicator.id, { level, period, group: group === '' ? null : group, sort })),
				...catalogue.areas.map((area) => to.indicator(indicator.id, { level, period, group: group === '' ? null : group, area: area.id })),
				// Every value once: at another level than the area's own the address leads to the same page.
				...catalogue.areas.filter((area) => area.level === level).map((area) => to.explanation(indicator.id, { level, period, group: group === '' ? null : group, area: area.id }))
			]))))
		];
	});
}

/** Areas side by side: every pair, every indicator's groups, two times; areas taken together: each level whole, and without each of its areas. */
function combinedPages({ areas, indicators, levels }: Catalogue, to: KommuneAddresses): string[] {
	const places = areas.filter((area) => !area.rest);
	const compare = (changes: Partial<typeof UNSAID_COMPARISON>): string => to.comparison(encodeComparison({ ...UNSAID_COMPARISON, ...changes }));
	const pairs = places.flatMap((a, at) => places.slice(at + 1).map((b) => compare({ areas: [a.id, b.id] })));
	const years = [...new Set(indicators.flatMap((i) => i.periods.map((period) => period.slice(0, 4))))];
	const two = places.slice(-2).map((area) => area.id);
	const changed = years.flatMap((before) => years.map((period) => compare({ areas: two, period, before })));
	const groups = indicators.flatMap((i) => i.classifications.map((id) => compare({ areas: two, groups: `${i.id}:${id}` })));
	const joined = levels.flatMap(({ id }) => {
		const codes = places.filter((area) => area.level === id).map(addressCode);
		return [[], codes, ...codes.map((left) => codes.filter((code) => code !== left))].map((some) => to.catchment(encodeCatchment({ level: id, codes: some, name: null })));
	});
	return [to.comparison(), ...pairs, ...changed, ...groups, ...joined];
}
