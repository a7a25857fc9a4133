import { expect, test } from 'vitest';
import { WORKBOOK } from '../limits.ts';
import { gridOfText } from './grid-of-text.ts';

test('titles and a decimal comma do not hide the delimiter; blank lines keep their number', () => {
	const grid = gridOfText('Titel, mit Komma\n\nNr;Wert;Anteil\n01; 1,5 ;"a;b"\n02;2,5;c\n', 'x.csv');
	expect(grid?.rows).toEqual([['Titel, mit Komma'], ['Nr', 'Wert', 'Anteil'], ['01', '1,5', 'a;b'], ['02', '2,5', 'c']]);
	expect([...(grid?.lines ?? [])]).toEqual([1, 3, 4, 5]);
});

test('a file of nothing but delimiters is refused, not kept', () => expect(gridOfText(';'.repeat(WORKBOOK.places + 1), 'x.csv')).toBeUndefined());
