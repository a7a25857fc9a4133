/** A made-up town with new borders in 2020, ages by sex, and indicators that share figures. Its files are made when asked for. */
import type { Area } from '#domain/area/area.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';
import type { Catalogue, PublishedBaseFigure, PublishedIndicator } from '#domain/indicator/published.ts';
import type { PublishedSnapshot, SmallAreas } from '../published.ts';
import type { Slice } from '../published/slice.ts';

const area = (level: string, code: string, parent: string | null, validFrom: string | null = null, validTo: string | null = null): Area =>
	({ id: `${level}:${code}`, level, code, name: level === 'stadt' ? 'Probestadt' : `Viertel ${code}`, parent, validFrom, validTo, rest: false });
export const AREAS: readonly Area[] = [
	area('stadt', '1', null),
	...['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((code) => area('viertel', code, 'stadt:1')),
	area('viertel', '10', 'stadt:1', null, '2019-12-31'), area('viertel', '11', 'stadt:1', '2020-01-01')
];
const PERIODS = ['2018', '2019', '2020', '2021'];

function indicator(id: string, more: Partial<PublishedIndicator>): PublishedIndicator {
	return {
		id, title: id, theme: 'lage', kind: 'share', unit: '%', numerator: [], denominator: [], factor: 100, decimals: 1, direction: 'more-need', open: [], definition: '', reading: '', sentence: '', version: '1',
		classifications: [], groups: [''], periods: PERIODS, levels: ['stadt', 'viertel'], baseFigures: [id], deliveries: [], ...more
	};
}
const SEXES = ['', 'geschlecht:m', 'geschlecht:w'];
const ageBySex = ['', 'alter:u15', 'alter:15-64', 'alter:65plus', 'alter:ue55'].flatMap((age) => SEXES.map((sex) => [age, sex].filter((part) => part !== '').join(',')));
const term = (baseFigure: string) => [{ sign: 1 as const, baseFigure, codes: {} }];
export const INDICATORS = {
	people: indicator('menschen', { kind: 'count', unit: 'Personen', decimals: 0, direction: 'neutral', classifications: ['alter', 'geschlecht'], groups: ageBySex, open: [{ classification: 'alter', applies: 'both' }, { classification: 'geschlecht', applies: 'both' }] }),
	poverty: indicator('armut', { numerator: term('arme'), denominator: term('menschen'), baseFigures: ['arme', 'menschen'], classifications: ['alter'], groups: ['', 'alter:u15', 'alter:15-64', 'alter:ue55'], open: [{ classification: 'alter', applies: 'both' }] }),
	work: indicator('arbeit', { numerator: term('arbeitslose'), denominator: term('menschen'), baseFigures: ['arbeitslose', 'menschen'], periods: ['2018', '2021'] }),
	rent: indicator('miete', { kind: 'supplied', unit: 'EUR', direction: 'neutral', baseFigures: ['miete'] }),
	town: indicator('haushalt', { levels: ['stadt'], baseFigures: ['haushalt'] })
};

const baseFigure = (id: string): PublishedBaseFigure => ({
	id, title: id, unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications: [], additivity: {}, exactness: 'exact', decimals: 0, denominator: null, factor: null, rules: {}, source: '', referenceDate: '', legalBasis: '', publish: 'yes', periods: PERIODS, levels: [], deliveries: []
});
const codes = (names: readonly string[]) => names.map((code) => ({ code, name: code }));
export const CATALOGUE: Catalogue = {
	format: 1,
	kommune: { slug: 'probestadt', name: 'Probestadt', ags: '00000001', invented: true, office: 'Amt', contact: '', attribution: '', licence: { name: 'frei', url: '' }, about: '', rules: DEFAULT_RULES, inhabitants: 'menschen', audienceRules: {}, background: null },
	levels: [{ id: 'stadt', name: 'Stadt', plural: 'Stadt' }, { id: 'viertel', name: 'Viertel', plural: 'Viertel' }],
	gebietsstaende: [{ id: '2015-01-01', name: '2015' }, { id: '2020-01-01', name: '2020' }],
	areas: AREAS, relations: [], themes: [{ id: 'lage', name: 'Lage', description: '' }],
	classifications: [
		{ id: 'alter', name: 'Alter', codes: codes(['u15', '15-64', '65plus', 'ue55']), sums: [{ whole: 'insgesamt', parts: ['u15', '15-64', '65plus'] }] },
		{ id: 'geschlecht', name: 'Geschlecht', codes: codes(['m', 'w']), sums: [{ whole: 'insgesamt', parts: ['m', 'w'] }] }
	],
	baseFigures: ['menschen', 'arme', 'arbeitslose', 'miete', 'haushalt'].map(baseFigure), indicators: Object.values(INDICATORS)
};

/** A number or the letter of a state, for one cell. */
export type CellOf = (cell: { readonly indicator: string; readonly group: string; readonly area: Area; readonly period: string }) => number | string;

/** @param cellOf what is published; areas that do not exist in a period are `m` whatever it says */
export function publishedTown(cellOf: CellOf, small: SmallAreas = {}): PublishedSnapshot {
	const slice = (id: string, group: string): Slice => {
		const periods = CATALOGUE.indicators.find((i) => i.id === id)?.periods ?? [];
		const cells = periods.flatMap((period) => AREAS.map((a) => {
			const day = `${period}-12-31`;
			return (a.validFrom !== null && day < a.validFrom) || (a.validTo !== null && day > a.validTo) ? 'm' : cellOf({ indicator: id, group, area: a, period });
		}));
		return { periods, areas: AREAS.map((a) => a.id), value: { values: cells.map((c) => (typeof c === 'number' ? c : null)), states: cells.map((c) => (typeof c === 'number' ? 'k' : c)).join('') }, numerator: null, denominator: null };
	};
	return {
		mark: { number: 1, hash8: '00000000', pin: '1-00000000', releasedOn: '2022-01-01', current: true },
		catalogue: CATALOGUE,
		has: () => false,
		slice: (id, group) => Promise.resolve(slice(id, group)),
		profile: () => Promise.resolve({ areas: [], indicators: [] }),
		smallAreas: () => Promise.resolve(small),
		proof: () => Promise.resolve(null), facilities: () => Promise.resolve(null),
		map: () => Promise.resolve(null)
	};
}
