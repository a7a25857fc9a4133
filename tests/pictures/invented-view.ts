import type { IndicatorView } from '#view/read-models.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { PYRAMIDS } from '#ui/gallery/invented-groups.ts';
import { geometry, level, periods, released, rows, whole } from './invented-town.ts';

const series = [
	{ area: whole.area, figures: released(periods.map((_, at) => known(14 + at / 5))) },
	{ area: rows[2]!.area, figures: released([known(11), known(12), withheld, withheld, missing('not-collected'), known(12), known(12.3)]) }
];

/** What an indicator's page of the invented town shows, one quarter chosen. */
export const view = {
	kommune: {
		slug: 'musterstadt', name: 'Musterstadt', ags: '99999000', invented: true, office: 'Statistikstelle', contact: 'statistik@example.org', attribution: 'Stadt Musterstadt (erfunden)',
		licence: { name: 'dl-zero-de/2.0', url: 'https://example.org/lizenz' }, about: '', rules: { minimumInhabitants: 300 }, audienceRules: {}, inhabitants: null
	},
	snapshot: { number: 3, hash8: '0a1b2c3d', pin: '3-0a1b2c3d', releasedOn: '2026-03-24', current: true },
	levels: [{ ...level, count: 12 }], themes: [{ id: 'probe', name: 'Probe' }], theme: { id: 'probe', name: 'Probe' },
	indicator: { id: 'probe', title: 'Anteil der Probe', unit: '%', decimals: 1, kind: 'share', definition: 'Eine Probe.', reading: 'So viele.', sentence: '{wert} der Probe waren {zeit} so.', direction: 'neutral', theme: 'probe', version: '1', periods, levels: ['quartier'], groups: [''], classifications: [], baseFigures: [] },
	level, levelChoices: [level], period: '2023', periods, newestPeriod: '2023', group: '', groupName: 'Insgesamt', groupChoices: [],
	rows: rows.map((row) => ({ ...row, unranked: null })), whole: { ...whole, unranked: null }, chosen: { ...rows[2]!, unranked: null },
	series, behind: rows.slice(0, 4).map(({ area }, line) => ({ area, figures: released(periods.map((_, at) => known(8 + 3 * line + at / 7))) })), newBorders: ['2020'],
	groups: { pyramid: PYRAMIDS.both, compositions: [], scales: [] }, sources: [], map: geometry, mapped: [level], fallbacks: []
} as unknown as IndicatorView;
