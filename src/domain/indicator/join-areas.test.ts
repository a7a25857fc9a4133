import { describe, expect, test } from 'vitest';
import type { BaseFigure } from '../base-figure/base-figure.ts';
import { readReleased } from '../disclosure/released-figure.ts';
import { known, missing, withheld } from '../figure/figure.ts';
import type { Figure } from '../figure/figure.ts';
import type { Indicator } from './indicator.ts';
import { joinAreas, unjoinable } from './join-areas.ts';

const base = (id: string, changes: Partial<BaseFigure> = {}): BaseFigure => ({
	id, title: id, unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications: [], additivity: { ortsteil: 'additive' }, exactness: 'exact', decimals: 0, denominator: null,
	factor: null, rules: {}, source: '', referenceDate: '', legalBasis: '', publish: 'yes', ...changes
});
const bases = [base('sgb2'), base('einwohner'), base('flaeche', { additivity: {} }), base('plaetze', { secrecy: 'none' })];
const indicator = (changes: Partial<Indicator> = {}): Indicator => ({
	id: 'quote', title: '', theme: '', kind: 'share', unit: '%', factor: 100, decimals: 1, direction: 'neutral', open: [], definition: '', reading: '', sentence: '', version: '1',
	numerator: [{ sign: 1, baseFigure: 'sgb2', codes: {} }], denominator: [{ sign: 1, baseFigure: 'einwohner', codes: {} }], ...changes
});
const part = (numerator: Figure, denominator: Figure) => ({ value: readReleased(missing('pending')), numerator: readReleased(numerator), denominator: readReleased(denominator) });

describe('joinAreas', () => {
	test('sums counts and never takes the mean of rates', () => {
		expect(joinAreas(indicator(), [part(known(10), known(100)), part(known(30), known(900))], bases, 30)).toMatchObject({ value: known(4), numerator: known(40), denominator: known(1000), known: 2, withheld: 0, missing: 0 });
	});
	test('leaves areas out of both sides as soon as one side is not known, and counts them', () => {
		const parts = [part(known(10), known(100)), part(withheld, known(900)), part(known(5), missing('not-collected'))];
		expect(joinAreas(indicator(), parts, bases, 30)).toMatchObject({ value: known(10), denominator: known(100), known: 1, withheld: 1, missing: 1 });
	});
	test('takes areas in whose own rate would be too small to show', () => {
		expect(joinAreas(indicator(), [part(known(4), known(20)), part(known(4), known(20))], bases, 30).value).toEqual(known(20));
		expect(joinAreas(indicator(), [part(known(4), known(20))], bases, 30).value).toEqual(missing('not-meaningful'));
		expect(joinAreas(indicator({ denominator: [{ sign: 1, baseFigure: 'plaetze', codes: {} }] }), [part(known(4), known(20))], bases, 30).value).toEqual(known(20));
	});
	test('nothing is known where no area is, least of all a zero', () => {
		expect(joinAreas(indicator(), [part(withheld, known(20))], bases, 30)).toMatchObject({ value: missing('not-collected'), known: 0, withheld: 1 });
		expect(joinAreas(indicator({ kind: 'count', denominator: [] }), [part(withheld, withheld)].map((p) => ({ ...p, value: readReleased(withheld) })), bases, 30).value).toEqual(missing('not-collected'));
	});
	test('counts are summed', () => {
		const count = indicator({ kind: 'count', denominator: [], decimals: 0 });
		const values = [known(3), withheld, known(0)].map((f) => ({ value: readReleased(f), numerator: null, denominator: null }));
		expect(joinAreas(count, values, bases, 30)).toMatchObject({ value: known(3), known: 2, withheld: 1, numerator: null });
	});
});

test('what cannot be joined', () => {
	expect(unjoinable(indicator(), 'ortsteil', bases)).toBeNull();
	expect(unjoinable(indicator(), 'block', bases)).toBe('not-additive');
	expect(unjoinable(indicator({ denominator: [{ sign: 1, baseFigure: 'flaeche', codes: {} }] }), 'ortsteil', bases)).toBe('not-additive');
	expect(unjoinable(indicator({ kind: 'supplied' }), 'ortsteil', bases)).toBe('supplied');
});
