import { addressCode } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { READERS } from '#url/audience.ts';
import { SORTS } from '#url/indicator-state.ts';

/** The doors: from here links and forms lead to everything else. */
export const doors = ['/', '/api/v1/openapi.json', '/api/v1/kommunen', '/healthz'];

/** Every page of a published Kommune; of indicators every level, period, group and order with each other, and each area marked. */
export function everyPage(catalogue: Catalogue, pin: string): string[] {
	const { slug } = catalogue.kommune;
	return [null, pin].flatMap((stand) => {
		const to = kommuneAddresses(slug, stand);
		return [
			to.kommune(), to.proof(), ...READERS.map((reader) => to.audience(reader)), to.search(), ...['Kinder', 'Mitte', 'gibt es nicht', ...catalogue.indicators.map((indicator) => indicator.title)].map((text) => to.search(text)), ...catalogue.themes.map((theme) => to.theme(theme.id)), ...catalogue.areas.map((area) => to.area(area.level, addressCode(area))),
			...catalogue.indicators.flatMap((indicator) => indicator.levels.flatMap((level) => indicator.periods.flatMap((period) => indicator.groups.flatMap((group) => [
				...SORTS.map((sort) => to.indicator(indicator.id, { level, period, group: group === '' ? null : group, sort })),
				...catalogue.areas.flatMap((area) => [to.indicator, to.explanation].map((address) => address(indicator.id, { level, period, group: group === '' ? null : group, area: area.id })))
			]))))
		];
	});
}
