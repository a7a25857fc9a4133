import { expect, test } from 'vitest';
import { needEnd, placeAmong } from './place-among.ts';

test('says where a value stands without a rank', () => {
	const values = [1, 2, 3, 4, 5, 6, 7, 8];
	expect(placeAmong(8, values, 'Quartiere')).toBe('im Viertel der Quartiere mit den höchsten Werten');
	expect(placeAmong(2, values, 'Quartiere')).toBe('im Viertel der Quartiere mit den niedrigsten Werten');
	expect(placeAmong(4, values, 'Quartiere')).toBe('im Mittelfeld');
});

test('says nothing of ties that fill more than a quarter, of few areas, and of a value that does not stand among them', () => {
	expect(placeAmong(5, [5, 5, 5, 5, 5], 'Quartiere')).toBe('im Mittelfeld');
	expect(placeAmong(3, [1, 2, 3], 'Quartiere')).toBe('');
	expect(placeAmong(9, [1, 2, 3, 4], 'Quartiere')).toBe('');
});

test('need lies at the end that the indicator declares', () => expect((['more-need', 'less-need', 'neutral'] as const).map(needEnd)).toEqual(['high', 'low', null]));
