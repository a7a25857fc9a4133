import { expect, test } from 'vitest';
import type { Figure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import type { ReadRow } from './read-row.ts';
import { knownValues, valueHead } from './value-head.ts';

const indicator = { unit: '%', decimals: 1, kind: 'share', sentence: '' } as const;
const level = { name: 'Ortsteil', plural: 'Ortsteile' };
const row = (name: string, value: Figure, rest = false, unranked: ReadRow['unranked'] = null): ReadRow => ({ area: { id: name, name, rest }, value, numerator: null, denominator: null, unranked });
const rows = [row('Nord', known(12.34)), row('Süd', known(7)), row('West', withheld), row('ohne Zuordnung', known(90), true)];

test('a page opens with the chosen area, else with the Kommune', () => {
	const whole = row('Stadt', known(9));
	expect(valueHead({ indicator, level, rows, whole, chosen: rows[0] ?? null })).toEqual({ place: 'Nord', number: '12,3', unit: '%', sign: '' });
	expect(valueHead({ indicator, level, rows, whole, chosen: null })).toEqual({ place: 'Stadt', number: '9,0', unit: '%', sign: '' });
});

test('a hidden value is said, not left out, and never replaced by another number', () => {
	expect(valueHead({ indicator, level, rows, whole: row('Stadt', known(9)), chosen: rows[2] ?? null })).toEqual({ place: 'West', number: 'nicht ausgewiesen', unit: '', sign: '•' });
});

test('where the Kommune has no value, the areas tell from where to where, rests left out', () => {
	expect(valueHead({ indicator, level, rows, whole: row('Stadt', missing('not-collected')), chosen: null })).toEqual({ place: 'Spanne in den 2 Ortsteilen mit Wert', number: '7,0 bis 12,3', unit: '%', sign: '' });
	expect(knownValues(rows)).toEqual([7, 12.34]);
});

test('where nobody has one, the Kommune\'s sign stands there', () => {
	expect(valueHead({ indicator, level, rows: [row('West', withheld)], whole: row('Stadt', missing('pending')), chosen: null })).toMatchObject({ place: 'Stadt', number: 'liegt noch nicht vor', sign: '…' });
	expect(valueHead({ indicator, level, rows: [], whole: null, chosen: null })).toEqual({ place: 'Ortsteile', number: 'kein Wert', unit: '', sign: '–' });
});
