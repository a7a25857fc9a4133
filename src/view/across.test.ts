import { expect, test } from 'vitest';
import type { Catalogue } from '#domain/indicator/published.ts';
import { indicatorView } from './indicator-view.ts';
import type { PublishedSnapshot } from './published.ts';
import type { Slice } from './published/slice.ts';

const area = (level: string, code: string, from: string | null = null, to: string | null = null, rest = false) => ({ id: `${level}:${code}`, level, code, name: code, parent: null, validFrom: from, validTo: to, rest });
const areas = [area('stadt', '1'), area('q', '01'), area('q', '02', null, '2020-01-01'), area('q', '03', '2020-01-01'), area('q', '99', null, null, true)];
const indicator = { id: 'i', title: 'I', theme: 't', kind: 'share', decimals: 0, numerator: [], denominator: [], open: [], classifications: ['sex'], groups: ['', 'sex:m', 'sex:w'], periods: ['2018', '2019', '2021'], levels: ['stadt', 'q'], baseFigures: [] };
const catalogue = {
	kommune: { slug: 'x', name: 'X' }, levels: [{ id: 'stadt', name: 'Stadt', plural: 'Stadt' }, { id: 'q', name: 'Q', plural: 'Qs' }], gebietsstaende: [{ id: '2015-01-01', name: 'alt' }, { id: '2020-01-01', name: 'neu' }],
	areas, classifications: [{ id: 'sex', name: 'Geschlecht', codes: [{ code: 'm', name: 'männlich' }, { code: 'w', name: 'weiblich' }], sums: [] }], themes: [{ id: 't', name: 'T', description: '' }], baseFigures: [], indicators: [indicator], relations: []
} as unknown as Catalogue;

/** 2018: nothing counted in the quarters. 2019: 1 and withheld. 2021: 3 and 5. The whole: 10 each. */
const slice = (add: number): Slice => ({
	periods: ['2018', '2019', '2021'], areas: areas.map((a) => a.id), numerator: null, denominator: null,
	value: { values: [10, null, null, null, null, 10, 1 + add, null, null, 9, 10, 3 + add, null, 5 + add, 9], states: 'knnnnkkwnkkknkk' }
});
const snapshot: PublishedSnapshot = {
	mark: { number: 1, hash8: '00000000', pin: '1-00000000', releasedOn: '2024-01-01', current: true }, catalogue, has: () => true,
	slice: (_, group) => Promise.resolve(slice(group === 'sex:w' ? 100 : 0)), profile: () => Promise.reject(new Error('not asked')), smallAreas: () => Promise.resolve({}), proof: () => Promise.resolve(null), facilities: () => Promise.resolve(null),
	map: (gebietsstand) => Promise.resolve({ width: 1, height: 1, shapes: [{ area: gebietsstand, d: '', x: 0, y: 0 }], parentBorders: '', metresPerUnit: 1 })
};
const ask = (more: object) => indicatorView(snapshot, 'i', { level: 'q', period: null, group: null, area: null, ...more });
const plain = (rows: readonly { readonly area: { readonly code: string }; readonly value: { readonly kind: string; readonly value?: number } }[]) => rows.map(({ area: { code }, value }) => `${code} ${value.kind === 'known' ? value.value : value.kind}`);

test('one map with classes of its own needs nothing else', async () => expect((await ask({}))?.across).toBeUndefined());

test('years: each with the areas and borders of its time, rests left out, and no year in which nothing was counted', async () => {
	const years = (await ask({ maps: 'jahre' }))?.across?.years ?? [];
	expect(years.map(({ period, borders, map, rows }) => [period, borders, map?.shapes[0]?.area, plain(rows)])).toEqual([
		['2019', '2015-01-01', '2015-01-01', ['01 1', '02 withheld']], ['2021', '2020-01-01', '2020-01-01', ['01 3', '03 5']]
	]);
	expect((await ask({ fixed: true }))?.across?.years).toEqual(years);
});

test('groups: the codes of each Gliederung in the shown period, all together first', async () => {
	const groups = (await ask({ maps: 'gruppen' }))?.across?.groups ?? [];
	expect(groups.map(({ name, facets }) => [name, facets.map((facet) => [facet.name, facet.group, facet.period, plain(facet.rows)])])).toEqual([
		['Geschlecht', [['insgesamt', '', '2021', ['01 3', '03 5']], ['männlich', 'sex:m', '2021', ['01 3', '03 5']], ['weiblich', 'sex:w', '2021', ['01 103', '03 105']]]]
	]);
});

test('what there is not is said', async () => {
	const alone = { ...snapshot, catalogue: { ...catalogue, indicators: [{ ...indicator, classifications: [], groups: [''], periods: ['2021'] }] } as unknown as Catalogue };
	const fallbacks = async (maps: 'jahre' | 'gruppen') => (await indicatorView(alone, 'i', { level: 'q', period: null, group: null, area: null, maps }))?.fallbacks;
	expect(await fallbacks('jahre')).toEqual(['Es gibt hier nur einen Zeitpunkt. Gezeigt wird eine Karte.']);
	expect(await fallbacks('gruppen')).toEqual(['Nach Gruppen ist dieser Indikator hier nicht gegliedert. Gezeigt wird eine Karte.']);
});
