import { describe, expect, it } from 'vitest';
import { CATALOGUE_INDICATORS } from '../catalogue-indicators.ts';
import type { Fit } from './fit-indicator.ts';
import { fitIndicator } from './fit-indicator.ts';
import { fittingIndicators } from './fitting-indicators.ts';
import type { Stock } from './stock.ts';
import { makeBaseFigure, makeFullStock, valueIn } from './toy-kommune.test-data.ts';

const ages = (...codes: string[]): Stock['classifications'] => [{ id: 'alter', name: 'Alter', codes: codes.map((code) => ({ code, name: code })), sums: [] }];
const benefits = (...codes: string[]): Stock => ({ baseFigures: [makeBaseFigure('einwohner', ['alter']), makeBaseFigure('sgb2', ['alter'])], classifications: ages(...codes), isDelivered: () => true });
function fit(id: string, stock: Stock): Fit {
	const entry = CATALOGUE_INDICATORS.find((i) => i.id === id);
	if (entry === undefined) throw new Error(id);
	return fitIndicator(entry, stock);
}
const valueOf = (id: string, stock: Stock, cells: Record<string, number>): number | string | undefined => {
	const found = fit(id, stock);
	return found.kind === 'fits' ? valueIn(found.indicator, stock, cells) : undefined;
};

describe('a Kommune with every base figure', () => {
	const stock = makeFullStock();
	it('can compute every indicator of the catalogue', () => expect(fittingIndicators(stock.baseFigures, stock.classifications).map((i) => i.id)).toEqual(CATALOGUE_INDICATORS.map((i) => i.id)));

	// By hand: 1,000 × (70 − 100) ÷ 4,000 = −7.5; 100 × 4,000 ÷ 250 ha = 1,600 per km²; 10,000 × 12 ha ÷ 4,000 = 30 m²; 10,000 × 7 ÷ 4,000 = 17.5.
	it.each([
		['wanderungssaldo', { zuzuege: 70, fortzuege: 100, einwohner: 4000 }, -7.5],
		['einwohnerdichte', { einwohner: 4000, flaeche: 250 }, 1600],
		['erholungsflaeche', { 'flaeche/nutzung:erholung': 12, einwohner: 4000 }, 30],
		['gruenanteil', { 'flaeche/nutzung:erholung': 12, 'flaeche/nutzung:wald': 28, flaeche: 250 }, 16],
		['haushaltsgroesse', { 'personen-in-haushalten': 3930, haushalte: 2000 }, 1.97],
		['aerzte', { aerzte: 7, einwohner: 4000 }, 17.5],
		['familiensprache', { 'kita-familiensprache': 31, 'kita-kinder': 124 }, 25],
		['wahlbeteiligung', { waehlende: 2125, wahlberechtigte: 2500 }, 85]
	])('%s agrees with the sum on paper', (id, cells, value) => expect(valueOf(id, stock, cells)).toBe(value));
});

describe('ages', () => {
	it('are put together from whatever bands a Kommune has', () => {
		const cells = { 'sgb2/alter:u3': 20, 'sgb2/alter:3-5': 30, 'sgb2/alter:6-14': 40, 'einwohner/alter:u3': 150, 'einwohner/alter:3-5': 150, 'einwohner/alter:6-14': 300 };
		expect(valueOf('kinderarmut', benefits('u3', '3-5', '6-14'), cells)).toBe(15);
		expect(valueOf('kinderarmut', benefits('u15'), { 'sgb2/alter:u15': 90, 'einwohner/alter:u15': 600 })).toBe(15);
		expect(valueOf('altersarmut', { ...benefits('65-79', 'ab80'), baseFigures: [makeBaseFigure('einwohner', ['alter']), makeBaseFigure('grundsicherung-alter', [])] }, { 'grundsicherung-alter': 24, 'einwohner/alter:65-79': 500, 'einwohner/alter:ab80': 300 })).toBe(3);
	});
	it('that no bands make exactly do not fit', () => {
		expect(fit('kinderarmut', benefits('u3', '3-17'))).toEqual({ kind: 'lacks', lacks: ['sgb2', 'einwohner'].map((baseFigure) => ({ kind: 'age', baseFigure, classification: 'alter', code: 'u15' })) });
	});
	it('are taken only from bands that were delivered for the base figure', () => {
		const stock: Stock = { ...benefits('u15', 'u6', '6-14'), isDelivered: (figure, codes) => figure !== 'einwohner' || codes['alter'] !== 'u15' };
		const found = fit('kinderarmut', stock);
		expect(found.kind === 'fits' && found.indicator.denominator.map((t) => t.codes['alter'])).toEqual(['u6', '6-14']);
		expect(found.kind === 'fits' && found.indicator.numerator.map((t) => t.codes['alter'])).toEqual(['u15']);
	});
});

describe('what does not fit says why', () => {
	const people = makeBaseFigure('einwohner', []);
	const lacks = (id: string, stock: Partial<Stock>) => {
		const found = fit(id, { baseFigures: [people], classifications: [], isDelivered: () => true, ...stock });
		return found.kind === 'lacks' ? found.lacks : [];
	};
	it('a base figure', () => expect(lacks('eu-anteil', {})).toEqual([{ kind: 'base-figure', baseFigure: 'eu-auslaender' }]));
	it('a classification', () => expect(lacks('auslaenderanteil', {})).toEqual([{ kind: 'classification', baseFigure: 'einwohner', classification: 'staatsangehoerigkeit' }]));
	it('a code', () => expect(lacks('frauenanteil', { baseFigures: [makeBaseFigure('einwohner', ['geschlecht'])], classifications: [{ id: 'geschlecht', name: '', codes: [{ code: 'weiblich', name: '' }], sums: [] }] })).toEqual([{ kind: 'code', baseFigure: 'einwohner', classification: 'geschlecht', code: 'w' }]));
	it('a unit that measures no ground', () => expect(lacks('einwohnerdichte', { baseFigures: [people, makeBaseFigure('flaeche', [], { unit: 'Morgen' })] })).toEqual([{ kind: 'unit', baseFigure: 'flaeche', unit: 'Morgen', needed: 'Hektar' }]));
	it('a rate where counts are needed', () => expect(lacks('eu-anteil', { baseFigures: [people, makeBaseFigure('eu-auslaender', [], { kind: 'supplied' })] })).toEqual([{ kind: 'supplied', baseFigure: 'eu-auslaender' }]));
	it('what is declared and in no file', () => expect(lacks('eu-anteil', { baseFigures: [people, makeBaseFigure('eu-auslaender', [])], isDelivered: (figure) => figure === 'einwohner' })).toEqual([{ kind: 'group', baseFigure: 'eu-auslaender', codes: {} }]));
});

it('shows a rate that was delivered ready-made under the id of the indicator, in its own unit and decimals', () => {
	const stock: Stock = { baseFigures: [makeBaseFigure('kinderarmut', [], { kind: 'supplied', unit: '%', decimals: 2 })], classifications: [], isDelivered: () => true };
	const found = fit('kinderarmut', stock);
	expect(found.kind === 'fits' && found.indicator).toMatchObject({ kind: 'supplied', unit: '%', decimals: 2, numerator: [{ baseFigure: 'kinderarmut', codes: {} }], denominator: [], open: [] });
	expect(valueOf('kinderarmut', stock, { kinderarmut: 12.34 })).toBe(12.34);
});

it('opens only groups that both sides of the formula have', () => {
	const open = (sgb2: string[], isDelivered: Stock['isDelivered'] = () => true) => {
		const found = fit('kinderarmut', { baseFigures: [makeBaseFigure('einwohner', ['alter', 'geschlecht']), makeBaseFigure('sgb2', sgb2)], classifications: [...ages('u15'), { id: 'geschlecht', name: '', codes: [{ code: 'w', name: '' }], sums: [] }], isDelivered });
		return found.kind === 'fits' ? found.indicator.open : null;
	};
	expect(open(['alter'])).toEqual([]);
	expect(open(['alter', 'geschlecht'])).toEqual([{ classification: 'geschlecht', applies: 'both' }]);
	expect(open(['alter', 'geschlecht'], (figure, codes) => figure === 'einwohner' || !('geschlecht' in codes))).toEqual([]);
});

it('takes the other formula where people are cut the other way', () => {
	const stock: Stock = { baseFigures: [makeBaseFigure('einwohner', ['migrationshintergrund'])], classifications: [{ id: 'migrationshintergrund', name: '', codes: [{ code: 'mit', name: '' }, { code: 'ohne', name: '' }], sums: [] }], isDelivered: () => true };
	expect(valueOf('migrationshintergrund', stock, { 'einwohner/migrationshintergrund:mit': 30, einwohner: 120 })).toBe(25);
});

describe('ground measured in another unit', () => {
	const over = (id: string, figures: Record<string, string>, cells: Record<string, number>) => {
		const baseFigures = [makeBaseFigure('einwohner', ['alter']), ...Object.entries(figures).map(([figure, unit]) => makeBaseFigure(figure, ['nutzung'], { unit }))];
		const nutzung = { id: 'nutzung', name: '', codes: ['wald', 'erholung'].map((code) => ({ code, name: code })), sums: [] };
		return valueOf(id, { baseFigures, classifications: [nutzung, ...ages('u12')], isDelivered: () => true }, cells);
	};
	it('gives the same number', () => {
		expect(over('einwohnerdichte', { flaeche: 'km²' }, { einwohner: 4000, flaeche: 2.5 })).toBe(1600);
		expect(over('einwohnerdichte', { flaeche: 'm²' }, { einwohner: 4000, flaeche: 2_500_000 })).toBe(1600);
		expect(over('wohnflaeche-je-einwohner', { wohnflaeche: 'm²' }, { einwohner: 4000, wohnflaeche: 162_000 })).toBe(40.5);
		expect(over('spielplatzflaeche', { spielplatzflaeche: 'ha' }, { 'einwohner/alter:u12': 400, spielplatzflaeche: 0.3 })).toBe(7.5);
	});
	it('changes no share', () => expect(over('gruenanteil', { flaeche: 'km²' }, { flaeche: 2.5, 'flaeche/nutzung:wald': 0.3, 'flaeche/nutzung:erholung': 0.1 })).toBe(16));
});
