import type { Area } from '#domain/area/area.ts';
import type { BaseFigure } from '#domain/base-figure/base-figure.ts';
import { makeDelivery } from '#server/ledger/make-delivery.ts';
import type { Confidential, Verdicts } from '../cubes/confidential.ts';

const area = (id: string, parent: string | null): Area => ({ id, level: id.split(':')[0] ?? '', code: id, name: id, parent, validFrom: null, validTo: null, rest: false });
const areas = [area('stadt:1', null), area('ort:1', 'stadt:1'), area('ort:2', 'stadt:1'), area('ort:3', 'stadt:1')];
const people: BaseFigure = {
	id: 'ew', title: 'Einwohner', unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications: [], additivity: { ort: 'additive' },
	exactness: 'exact', decimals: 0, denominator: null, factor: null, rules: {}, source: '', referenceDate: '', legalBasis: '', publish: 'yes'
};
const { settings, boundaries } = makeDelivery('klein', []);

/** 20 = 12 + 6 + 2, of which 6 and 2 are withheld. */
export const confidential: Confidential = {
	settings: { ...settings, levels: [...settings.levels, { id: 'ort', name: 'Ort', plural: 'Orte' }], baseFigures: [people] }, boundaries: { ...boundaries, areas },
	cubes: [{ figure: people, classifications: [], period: '2023', areas, groups: [''], values: Float64Array.of(20, 12, 6, 2), states: new Uint8Array(4), derived: new Uint8Array(4), revisions: new Set([1]) }],
	deliveries: new Map([[1, '2024-01-01']]), facilities: [], keptBack: []
};
export const verdicts: Verdicts = [{ hidden: Uint8Array.of(0, 0, 1, 1), why: Uint8Array.of(0, 0, 4, 1) }];
