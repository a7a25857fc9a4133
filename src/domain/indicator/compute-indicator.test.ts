import { describe, expect, it } from 'vitest';
import type { BaseFigure } from '../base-figure/base-figure.ts';
import { releaseFigure } from '../disclosure/released-figure.ts';
import type { Figure } from '../figure/figure.ts';
import { known, missing, withheld } from '../figure/figure.ts';
import { computeIndicator } from './compute-indicator.ts';
import type { Indicator } from './indicator.ts';
import { DEFAULT_RULES } from '../secrecy/secrecy-rules.ts';

const base = (id: string, classifications: string[]): BaseFigure => ({ id, title: id, unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications, additivity: {}, exactness: 'exact', decimals: 0, denominator: null, factor: null, rules: {}, source: '', referenceDate: '', legalBasis: '', publish: 'yes' });
const settings = {
	baseFigures: [base('einwohner', ['alter', 'geschlecht']), base('sgb2', ['alter']), { ...base('plaetze', []), secrecy: 'none' as const }],
	kommune: { rules: DEFAULT_RULES }
};
const indicator = (changes: Partial<Indicator>): Indicator => ({
	id: 'kinderarmut', title: '', theme: '', kind: 'share', unit: '%', factor: 100, decimals: 1, direction: 'more-need', open: [], definition: '', reading: '', sentence: '', version: '1',
	numerator: [{ sign: 1, baseFigure: 'sgb2', codes: { alter: 'u15' } }], denominator: [{ sign: 1, baseFigure: 'einwohner', codes: { alter: 'u15' } }], ...changes
});
const compute = (changes: Partial<Indicator>, cells: Record<string, Figure>, codes: Record<string, string> = {}) =>
	computeIndicator(indicator(changes), { settings, codes, figure: (b, g) => releaseFigure(cells[g === '' ? b : `${b}/${g}`] ?? missing('not-collected'), false) });

describe('computeIndicator', () => {
	it('computes a share from its counts', () => {
		expect(compute({}, { 'sgb2/alter:u15': known(47), 'einwohner/alter:u15': known(320) })).toEqual({ value: known(14.7), numerator: known(47), denominator: known(320) });
	});
	it('is withheld with any withheld part, and takes nothing else in its place', () => {
		expect(compute({}, { 'sgb2/alter:u15': known(47), 'einwohner/alter:u15': withheld, 'einwohner/alter:u3': known(60) }).value).toEqual(withheld);
		expect(compute({}, { 'sgb2/alter:u15': known(47), 'einwohner/alter:u3': known(60) }).value).toEqual(missing('not-collected'));
	});
	it('opens a classification on both sides, or on the numerator only', () => {
		const cells = { 'einwohner/alter:u15,geschlecht:w': known(50), 'einwohner/geschlecht:w': known(200), einwohner: known(400) };
		const formula = { numerator: [{ sign: 1 as const, baseFigure: 'einwohner', codes: { alter: 'u15' } }], denominator: [{ sign: 1 as const, baseFigure: 'einwohner', codes: {} }] };
		expect(compute({ ...formula, open: [{ classification: 'geschlecht', applies: 'both' }] }, cells, { geschlecht: 'w' }).value).toEqual(known(25));
		expect(compute({ ...formula, open: [{ classification: 'geschlecht', applies: 'numerator' }] }, cells, { geschlecht: 'w' }).value).toEqual(known(12.5));
	});
	it('ignores a choice the indicator does not open', () => {
		expect(compute({}, { 'sgb2/alter:u15': known(47), 'einwohner/alter:u15': known(320) }, { geschlecht: 'w' }).value).toEqual(known(14.7));
	});
	it('shows no number where a base figure is not broken down by the choice', () => {
		const result = compute({ open: [{ classification: 'geschlecht', applies: 'both' }] }, { 'sgb2/alter:u15': known(47), 'einwohner/alter:u15,geschlecht:w': known(160) }, { geschlecht: 'w' });
		expect(result).toEqual({ value: missing('not-collected'), numerator: missing('not-collected'), denominator: known(160) });
	});
	it('asks for many people below the stroke, not for many places', () => {
		const denominator = (baseFigure: string) => ({ kind: 'mean' as const, factor: 1, denominator: [{ sign: 1 as const, baseFigure, codes: {} }] });
		const cells = { 'sgb2/alter:u15': known(48), einwohner: known(20), plaetze: known(20) };
		expect(compute(denominator('einwohner'), cells).value).toEqual(missing('not-meaningful'));
		expect(compute(denominator('plaetze'), cells).value).toEqual(known(2.4));
		expect(compute(denominator('plaetze'), { ...cells, plaetze: known(0) }).value).toEqual(missing('not-meaningful'));
	});
	it('a count has no numerator and no denominator', () => {
		expect(compute({ kind: 'count', denominator: [], decimals: 0, numerator: [{ sign: 1, baseFigure: 'plaetze', codes: {} }] }, { plaetze: known(40) })).toEqual({ value: known(40), numerator: null, denominator: null });
	});
	it('subtracts terms', () => {
		const numerator = [{ sign: 1 as const, baseFigure: 'einwohner', codes: {} }, { sign: -1 as const, baseFigure: 'sgb2', codes: {} }];
		expect(compute({ numerator, denominator: [{ sign: 1, baseFigure: 'einwohner', codes: {} }] }, { einwohner: known(400), sgb2: known(100) }).value).toEqual(known(75));
	});
	it('takes a formula over a base figure nobody declared for a bug', () => {
		expect(() => compute({ numerator: [{ sign: 1, baseFigure: 'geheim', codes: {} }] }, {})).toThrow(/no base figure geheim/);
	});
});
