import { describe, expect, test } from 'vitest';
import type { Grid } from './grid.ts';
import { headerTexts } from './header-texts.ts';
import type { GridShape } from './sheet-of-grid.ts';
import { sheetOfGrid } from './sheet-of-grid.ts';

const grid = (rows: readonly (readonly string[])[], merges: Grid['merges'] = [], lines = rows.map((_, i) => i + 1)): Grid => ({ file: 'a.xlsx', sheet: 'T', rows, merges, lines: Uint32Array.from(lines) });
const shape: GridShape = { header: { first: 1, last: 1 }, lines: null, area: 'Gebiet', words: ['Gebiet'], values: ['EW'] };
/** Cells as a person would read them, and the columns' names. */
function table(g: Grid, more: Partial<GridShape> = {}) {
	const read = sheetOfGrid(g, { ...shape, ...more });
	const { columns, rows, lines } = read.sheet;
	return { ...read, names: columns.map((c) => c.name), cells: Array.from({ length: rows }, (_, r) => columns.map((c) => c.texts[c.codes[r] ?? 0])), lines: [...lines] };
}

describe('headers', () => {
	test('several rows are joined from top to bottom, a repeated text counts once', () => {
		expect(headerTexts([['Gebiet', 'Personen', '', 'Fläche'], ['Gebiet', 'Männer', ' Frauen\nsumme', '']])).toEqual(['Gebiet', 'Personen | Männer', 'Frauen summe', 'Fläche']);
	});
	test('a heading over merged cells is carried to each column, a heading merged downwards stands once', () => {
		const g = grid([['Gebiet', 'Personen', '', 'EW'], ['', 'Männer', 'Frauen'], ['a', '1', '2', '3']], [{ top: 0, left: 1, bottom: 0, right: 2 }, { top: 0, left: 0, bottom: 1, right: 0 }]);
		expect(table(g, { header: { first: 1, last: 2 } }).names).toEqual(['Gebiet', 'Personen | Männer', 'Personen | Frauen', 'EW']);
	});
	test('a heading merged downwards from a line above the header belongs to the header, and not to the line below it', () => {
		const g = grid([['Gebiet', 'Personen'], ['', 'EW'], ['', 'Anzahl der Personen'], ['a', '1']], [{ top: 0, left: 0, bottom: 2, right: 0 }]);
		expect(table(g, { header: { first: 2, last: 2 } })).toMatchObject({ names: ['Gebiet', 'EW'], cells: [['a', '1']], dropped: [{ line: 3, text: 'Anzahl der Personen' }] });
	});
	test('lines above are titles, and lines count as in the file though empty ones are left out', () => {
		const g = grid([['Stadt Klein'], ['Gebiet', 'EW'], ['a', '1']], [], [1, 4, 9]);
		expect(table(g, { header: { first: 4, last: 4 } })).toMatchObject({ sheet: { titles: ['Stadt Klein'], name: 'T' }, names: ['Gebiet', 'EW'], lines: [9] });
	});
});

describe('rows', () => {
	test('footnotes and headings between are no rows; a row of signs with an area is one, a total without an area too', () => {
		const g = grid([['Gebiet', 'EW'], ['Bezirk Nord'], ['a', '1'], ['b', '.'], ['', '5'], ['', 'Zahlen vorläufig'], ['Quelle: Amt']]);
		const { cells, dropped } = table(g);
		expect(cells).toEqual([['a', '1'], ['b', '.'], ['', '5']]);
		expect(dropped).toEqual([{ line: 2, text: 'Bezirk Nord' }, { line: 6, text: 'Zahlen vorläufig' }, { line: 7, text: 'Quelle: Amt' }]);
	});
	test('only the asked lines; filled ones outside are told', () => {
		const g = grid([['Gebiet', 'EW'], ['a', '1'], ['b', '2'], ['c', '3'], ['Quelle']]);
		expect(table(g, { lines: { first: 3, last: 3 } })).toMatchObject({ cells: [['b', '2']], lines: [3], outside: [2, 4], dropped: [] });
	});
	test('a word merged downwards holds for each line, a number does not', () => {
		const g = grid([['Bezirk', 'Gebiet', 'EW'], ['Nord', 'a', '1'], ['', 'b', '']], [{ top: 1, left: 0, bottom: 2, right: 0 }, { top: 1, left: 2, bottom: 2, right: 2 }]);
		const { cells, dropped } = table(g, { words: ['Bezirk', 'Gebiet'], values: ['EW'] });
		expect(cells).toEqual([['Nord', 'a', '1']]);
		expect(dropped).toEqual([{ line: 3, text: 'Nord' }]);
		expect(table(g, { words: ['Bezirk', 'Gebiet'], values: ['Gebiet'] }).cells).toEqual([['Nord', 'a', '1'], ['Nord', 'b', '']]);
	});
	test('columns without a name are left out, and told where they have values', () => {
		expect(table(grid([['Gebiet', '', 'EW', '', ''], ['a', 'x', '1', '', '', 'y']]))).toMatchObject({ names: ['Gebiet', 'EW'], positions: [0, 2], nameless: [1, 5] });
	});
});
