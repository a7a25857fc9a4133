import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { DEFAULT_RULES } from '#domain/secrecy/secrecy-rules.ts';
import type { PublishedSnapshot, SmallAreas } from './published.ts';
import type { Profile } from './published/profile.ts';
import type { FigureColumn } from './published/slice.ts';

/** A number, `w` withheld, `n` not collected. */
export type Shown = number | 'w' | 'n';

export function indicator(id: string, changes: Partial<PublishedIndicator> = {}): PublishedIndicator {
	return {
		id, title: id, theme: 'lage', kind: 'share', unit: '%', numerator: [], denominator: [], factor: 100, decimals: 1, direction: 'neutral', open: [], definition: '', reading: '', sentence: '', version: '1',
		classifications: [], groups: [''], periods: ['2019', '2023'], levels: ['stadt', 'quartier'], baseFigures: [], deliveries: [], ...changes
	};
}

/** A town whose quarter 03 got new borders in 2020. `values`: indicator → area id → one per period. */
export function madeSnapshot(indicators: readonly PublishedIndicator[], values: Readonly<Record<string, Readonly<Record<string, readonly Shown[]>>>>, small: SmallAreas = {}): PublishedSnapshot {
	const area = (level: string, code: string, changes = {}): Catalogue['areas'][number] => ({ id: `${level}:${code}`, level, code, name: `${level} ${code}`, parent: level === 'stadt' ? null : 'stadt:1', validFrom: null, validTo: null, rest: false, ...changes });
	const areas = [area('stadt', '1'), ...['01', '02'].map((code) => area('quartier', code)), area('quartier', '03', { validFrom: '2020-01-01' }), area('quartier', '04'), area('quartier', '05')];
	const catalogue: Catalogue = {
		format: 1, levels: [{ id: 'stadt', name: 'Stadt', plural: 'Stadt' }, { id: 'quartier', name: 'Quartier', plural: 'Quartiere' }], gebietsstaende: [{ id: '2015-01-01', name: '2015' }, { id: '2020-01-01', name: '2020' }],
		kommune: { slug: 'probe', name: 'Probestadt', ags: '1', invented: true, office: 'Amt', contact: '', attribution: '', licence: { name: '', url: '' }, about: '', rules: DEFAULT_RULES, inhabitants: null, audienceRules: {}, background: null },
		areas, classifications: [], themes: [{ id: 'lage', name: 'Lage', description: '' }], baseFigures: [], indicators, relations: []
	};
	const column = (cells: readonly Shown[]): FigureColumn => ({ values: cells.map((c) => (typeof c === 'number' ? c : null)), states: cells.map((c) => (typeof c === 'number' ? 'k' : c)).join('') });
	const profile = (level: string): Profile => {
		const here = areas.filter((a) => a.level === level);
		return { areas: here.map((a) => a.id), indicators: indicators.filter((i) => i.levels.includes(level)).map((i) => ({ id: i.id, periods: i.periods, value: column(here.flatMap((a) => values[i.id]?.[a.id] ?? i.periods.map(() => 'n' as const))) })) };
	};
	return {
		catalogue, mark: { number: 1, hash8: '00000000', pin: '1-00000000', releasedOn: '2026-11-22', current: true }, has: () => false,
		slice: () => Promise.reject(new Error('no slices here')), profile: (level) => Promise.resolve(profile(level)), smallAreas: () => Promise.resolve(small), proof: () => Promise.resolve(null), facilities: () => Promise.resolve(null), map: () => Promise.resolve(null)
	};
}
