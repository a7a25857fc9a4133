import { expect, test } from 'vitest';
import { AreaKeys } from './area-keys.ts';
import { dataLines } from './data-lines.ts';
import { readFigureSheet } from './figure-sheet.ts';

const keys = new AreaKeys(['01', '02']);

/** A sheet of figures whose line 1 is the row of ids. */
function lines(...rows: readonly (readonly string[])[]): ReturnType<typeof dataLines> {
	const all = [['gebiet:quartier', 'gebietsname', 'ew'], ...rows];
	const sheet = readFigureSheet({ file: 'a.xlsx', sheet: 'Zahlen', rows: all, lines: Uint32Array.from(all, (_, i) => i + 1), merges: [] });
	return sheet && dataLines(sheet, keys);
}

test('a total without a key, blank lines and footnotes below the areas are left out', () =>
	expect(lines(['01', 'Nord', '5'], ['2', 'Süd', '6'], ['', 'Summe', '11'], [], ['* vorläufig'])).toEqual({ from: 2, to: 3, totals: [] }));
test('a total with a key is known as such', () => expect(lines(['01', '', '5'], ['Insgesamt', '', '5'])).toEqual({ from: 2, to: 3, totals: ['Insgesamt'] }));
test('figures whose key is forgotten stay, so that they are told', () => expect(lines(['01', '', '5'], ['', 'Süd', '6'])).toEqual({ from: 2, to: 3, totals: [] }));
test('no known key, no rows', () => expect(lines(['99', '', '5'])).toBeUndefined());
