import { describe, expect, test } from 'vitest';
import type { Indicator, Term } from '../../indicator/indicator.ts';
import { compareDefinitions } from './compare-definitions.ts';
import type { Defined } from './compare-definitions.ts';
import { referenceDay } from './reference-day.ts';

const term = (baseFigure: string, alter?: string): Term => ({ sign: 1, baseFigure, codes: alter === undefined ? {} : { alter } });
const figure = (id: string, changes = {}) => ({ id, title: id, unit: 'Personen', kind: 'stock' as const, referenceDate: '31. Dezember', ...changes });
function town(changes: Partial<Indicator> = {}, figures: Defined['baseFigures'] = [figure('einwohner'), figure('flaeche', { unit: 'm²', referenceDate: '2021' }), figure('eigenes')]): Defined {
	return {
		classifications: [], baseFigures: figures,
		indicator: {
			id: 'aeltere', title: '', theme: '', kind: 'share', unit: '%', factor: 100, decimals: 1, direction: 'neutral', open: [], definition: '', reading: '', sentence: '', version: '2024',
			numerator: [term('einwohner', '65plus')], denominator: [term('einwohner')], ...changes
		}
	};
}
const parts = (a: Defined, b: Defined) => compareDefinitions(a, b).map((d) => d.part);

describe('compareDefinitions', () => {
	test('the same formula over other age bands, in any order, is the same', () => {
		expect(parts(town(), town())).toEqual([]);
		expect(parts(town(), town({ numerator: [term('einwohner', '75plus'), term('einwohner', '65-74')] }))).toEqual([]);
	});
	test('names the part that differs', () => {
		expect(compareDefinitions(town(), town({ numerator: [term('einwohner', '60plus')] }))).toEqual([{ part: 'age', first: 'einwohner (65 Jahre und älter)', second: 'einwohner (60 Jahre und älter)' }]);
		expect(parts(town(), town({ numerator: [term('einwohner', '65-74'), term('einwohner', '80plus')] }))).toEqual(['age']);
		expect(parts(town(), town({ denominator: [term('wahlberechtigte')] }))).toEqual(['denominator']);
		expect(parts(town(), town({ kind: 'ratio', unit: 'je 100', version: '2012' }))).toEqual(['kind', 'unit', 'version']);
		expect(parts(town(), town({ factor: 1000 }))).toEqual(['factor']);
		expect(parts(town(), town({}, [figure('einwohner', { referenceDate: '30.06.2023' })]))).toEqual(['reference-day']);
	});
	test('ground may be measured in other units when the factor says so', () => {
		const density = (factor: number, unit: string) => town({ kind: 'ratio', factor, numerator: [term('einwohner')], denominator: [term('flaeche')] }, [figure('einwohner'), figure('flaeche', { unit })]);
		expect(parts(density(1_000_000, 'm²'), density(100, 'ha'))).toEqual([]);
		expect(parts(density(1_000_000, 'm²'), density(1, 'km²'))).toEqual([]);
		expect(parts(density(1_000_000, 'm²'), density(1, 'ha'))).toEqual(['factor']);
	});
	test('what nobody can look into is not the same', () => {
		expect(parts(town({ kind: 'supplied' }), town({ kind: 'supplied' }))).toEqual(['supplied']);
		expect(parts(town({ kind: 'supplied' }), town())).toEqual(['kind', 'supplied']);
		expect(parts(town({ numerator: [term('eigenes')] }), town({ numerator: [term('eigenes')] }))).toEqual(['not-shared']);
	});
});

test.each([['31.12.2013', '12-31'], ['31. Dezember (Bestand vom Jahresende)', '12-31'], ['30.6.', '06-30'], ['Dezember 2013', 'dezember'], ['Kalenderjahr 2013', 'kalenderjahr'], ['Jahresangabe der Quelle', 'jahresangabe der quelle']])('%s is %s', (text, day) => expect(referenceDay(text)).toBe(day));
