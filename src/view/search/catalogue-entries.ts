import { existsOn } from '#domain/area/area.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { SearchEntry } from './search-entry.ts';

/** What of a catalogue can be searched. */
export type Searchable = Pick<Catalogue, 'areas' | 'levels' | 'themes'> & { readonly indicators: readonly Indicator[] };

/** What a Kommune's catalogue has to find: its areas, indicators and themes. Rests are no places and are not found. @param day on which areas are of today */
export function catalogueEntries(catalogue: Searchable, day: string): SearchEntry[] {
	const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
	const levels = new Map(catalogue.levels.map((level, depth) => [level.id, { ...level, depth }]));
	const themes = new Map(catalogue.themes.map((theme) => [theme.id, theme]));
	return [
		...catalogue.areas.filter((area) => !area.rest).map((area): SearchEntry => {
			const level = levels.get(area.level);
			const parent = area.parent === null ? undefined : areas.get(area.parent);
			const past = existsOn(area, day) ? '' : area.validTo === null ? '' : `, bis ${area.validTo.slice(0, 4)}`;
			return {
				id: `gebiet:${area.id}`, kind: 'gebiet', key: area.id, title: area.name, context: `${level?.name ?? ''}${parent ? ` in ${parent.name}` : ''}${past}`,
				also: [area.code], text: level?.name ?? '',
				// Of areas of the same name the larger one is meant more often, and those of today before those of the past.
				weight: (existsOn(area, day) ? 1 : 0.4) * (1.06 - 0.02 * (level?.depth ?? 0))
			};
		}),
		...catalogue.indicators.map((indicator): SearchEntry => ({
			id: `indikator:${indicator.id}`, kind: 'indikator', key: indicator.id, title: indicator.title, context: themes.get(indicator.theme)?.name ?? '',
			also: [indicator.id.replaceAll('-', ' ')], text: indicator.definition, weight: 1.1
		})),
		...catalogue.themes.map((theme): SearchEntry => ({
			id: `thema:${theme.id}`, kind: 'thema', key: theme.id, title: theme.name, context: theme.description, also: [], text: theme.description, weight: 1
		}))
	];
}
