import { expect, test } from 'vitest';
import { hiddenRates } from './hidden-rates.ts';

const rate = { kind: 'supplied', title: 'Quote', denominator: 'ew' } as const;
const cells = (states: Record<string, string>): Map<string, string> => new Map(Object.entries(states).map(([at, state]) => [`${at}|wert`, state]));

test('says of which periods a supplied value is nowhere shown, and why', () => {
	expect(hiddenRates({ ...rate, denominator: null }, cells({ 'a|2023-Q1': 'withheld', 'b|2023-Q1': 'withheld' }))).toBe('Quote: zu keiner Zeit, denn keine Bezugsgröße ist angegeben');
	expect(hiddenRates(rate, cells({ 'a|2022': 'withheld', 'b|2022': '4.5', 'a|2023': 'withheld', 'b|2023': 'withheld' }))).toBe('Quote: nicht für 2023, denn die Bezugsgröße ist dafür nicht geliefert, zu klein oder selbst nicht ausgewiesen');
});

test('says nothing of counts, of what is shown somewhere, and of what is still to come', () => {
	expect(hiddenRates({ ...rate, kind: 'stock' }, cells({ 'a|2023': 'withheld' }))).toBeNull();
	expect(hiddenRates(rate, cells({ 'a|2023': 'withheld', 'b|2023': '0' }))).toBeNull();
	expect(hiddenRates(rate, cells({ 'a|2023': 'pending' }))).toBeNull();
});
