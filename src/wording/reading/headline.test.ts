import { expect, test } from 'vitest';
import { known, missing } from '#domain/figure/figure.ts';
import { headlineSentence } from './headline.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const people = { indicator: { title: 'Einwohnerinnen und Einwohner', unit: 'Personen', decimals: 0, kind: 'count', sentence: '' }, period: '2023', value: known(14_194), whole: known(628_718) } as const;

test('a profile opens with its first value and the part it is of the Kommune', () => {
	expect(plain(headlineSentence(people, { id: 'ortsteil:03', name: 'Zentrum-Süd' }, 'Leipzig'))).toBe('Einwohnerinnen und Einwohner im Jahr 2023: 14.194 Personen. Das sind 2,3 % der 628.718 Personen in ganz Leipzig.');
});

test('the Kommune is not compared with itself, nor with what was not counted', () => {
	expect(plain(headlineSentence(people, { id: 'stadt:1', name: 'Leipzig' }, 'Leipzig'))).toBe('Einwohnerinnen und Einwohner im Jahr 2023: 14.194 Personen.');
	expect(plain(headlineSentence({ ...people, whole: missing('not-collected') }, { id: 'ortsteil:03', name: 'Mitte' }, 'Leipzig'))).toBe('Einwohnerinnen und Einwohner im Jahr 2023: 14.194 Personen.');
});

test('without any value it says what the page holds', () => {
	expect(headlineSentence(null, { id: 'ortsteil:03', name: 'Mitte' }, 'Leipzig')).toBe('Die neuesten Werte in Mitte über alle Themen.');
});
