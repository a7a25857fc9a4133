import type { Area } from '#domain/area/area.ts';
import type { BaseFigure, Classification } from '#domain/base-figure/base-figure.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { makeDelivery } from '#server/ledger/make-delivery.ts';
import type { Confidential } from './confidential.ts';
import type { Cube } from './cube.ts';

const area = (id: string, parent: string | null): Area => ({ id, level: id.split(':')[0] ?? '', code: id.split(':')[1] ?? '', name: id, parent, validFrom: null, validTo: null, rest: false });
export const areas = [area('stadt:1', null), ...[1, 2, 3, 4].map((q) => area(`quartier:${q}`, 'stadt:1'))];

export const figure = (id: string, told: Partial<BaseFigure> = {}): BaseFigure => ({
	id, title: id, unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications: [], additivity: { quartier: 'additive' }, exactness: 'exact', decimals: 0, denominator: null,
	factor: null, rules: {}, source: 'Register', referenceDate: '31.12.', legalBasis: '', publish: 'yes', ...told
});

/** A share of one base figure in another, over the whole population. */
export const share = (id: string, numerator: string, denominator: string): Indicator => ({
	id, title: id, theme: 'lage', kind: 'share', unit: '%', numerator: [{ sign: 1, baseFigure: numerator, codes: {} }], denominator: [{ sign: 1, baseFigure: denominator, codes: {} }],
	factor: 100, decimals: 1, direction: 'more-need', open: [], definition: '', reading: '', sentence: '', version: '1'
});

/** Counts of the four quarters by base figure and period; the town is added up unless a fifth number comes first. */
export type Counts = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** A town of four quarters. */
export function madeTown(figures: readonly BaseFigure[], counts: Counts, told: Partial<KommuneSettings> = {}): Confidential {
	const { settings, boundaries } = makeDelivery('klein', []);
	const cubes = figures.flatMap((f) => Object.entries(counts[f.id] ?? {}).map(([period, numbers]): Cube => {
		const values = Float64Array.from(numbers.length === 5 ? numbers : [numbers.reduce((a, b) => a + b, 0), ...numbers]);
		return { figure: f, classifications: [], period, areas, groups: [''], values, states: new Uint8Array(5), derived: new Uint8Array(5), revisions: new Set([1]) };
	}));
	const levels = [...settings.levels, { id: 'quartier', name: 'Quartier', plural: 'Quartiere' }];
	return {
		settings: { ...settings, levels, baseFigures: figures, themes: [{ id: 'lage', name: 'Lage', description: '' }], ...told }, boundaries: { ...boundaries, areas }, cubes,
		deliveries: new Map([[1, '2024-01-01']]), facilities: [], keptBack: []
	};
}

/** A base figure of the town broken down by age a, b, c; per area the whole and its parts, the town first. */
export function withAges(f: BaseFigure, rows: readonly (readonly number[])[], told: Partial<KommuneSettings> = {}): Confidential {
	const ages: Classification = { id: 'alter', name: 'Alter', codes: ['a', 'b', 'c'].map((code) => ({ code, name: code })), sums: [{ whole: 'insgesamt', parts: ['a', 'b', 'c'] }] };
	const town = madeTown([{ ...f, classifications: ['alter'] }], {}, { classifications: [ages], ...told });
	const values = Float64Array.from(rows.flat());
	const cube: Cube = {
		figure: town.settings.baseFigures[0]!, classifications: [ages], period: '2023', areas, groups: ['', 'alter:a', 'alter:b', 'alter:c'], values, states: new Uint8Array(values.length),
		derived: new Uint8Array(values.length), revisions: new Set([1])
	};
	return { ...town, cubes: [cube] };
}
