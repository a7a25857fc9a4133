import { Dictionary } from './dictionary.ts';
import type { Grid } from './grid.ts';
import { headerTexts } from './header-texts.ts';
import type { LineRange } from './line-range.ts';
import { isWithin } from './line-range.ts';
import type { Sheet } from './sheet.ts';
import { headerName } from './sheet.ts';

/** What a description says about the place of a table in its sheet. */
export interface GridShape {
	readonly header: LineRange;
	/** null: every line below the header. */
	readonly lines: LineRange | null;
	/** Column with the area, all columns with words (the area's too), and columns with numbers. */
	readonly area: string;
	readonly words: readonly string[];
	readonly values: readonly string[];
}

export interface SheetOfGrid {
	readonly sheet: Sheet;
	/** Where in the grid each column of the sheet stands, from 0. */
	readonly positions: readonly number[];
	/** Lines that are no rows of the table: footnotes, sources, headings between. */
	readonly dropped: readonly { readonly line: number; readonly text: string }[];
	/** Lines that would be rows but that `lines` leaves out. */
	readonly outside: readonly number[];
	/** Positions, from 0, of columns that have values but no name. They are not part of the sheet. */
	readonly nameless: readonly number[];
}

/**
 * A grid → a table with a header. A heading over several merged cells is carried to each of them. A line is a row of the table if it has
 * something in a column of numbers, and an area or a number: what else stands below or between (footnotes, sources) is dropped and told.
 * Of vertically merged cells the words are carried down, never a number: it would count for each line.
 */
export function sheetOfGrid(grid: Grid, shape: GridShape): SheetOfGrid {
	const { header, lines } = shape;
	const headerRows: string[][] = [];
	const titles: string[] = [];
	const body: number[] = [];
	grid.rows.forEach((row, r) => {
		const line = grid.lines[r] ?? 0;
		if (line < header.first) titles.push(row.join('|'));
		else if (line <= header.last) headerRows.push(withHeadings(grid, r));
		else body.push(r);
	});
	const names = headerTexts(headerRows);
	const columnsOf = (wanted: readonly string[]): Set<number> => new Set(wanted.map((name) => names.indexOf(headerName(name))).filter((at) => at >= 0));
	const rowOf = carriedDown(grid, body[0] ?? 0, columnsOf(shape.words));
	const values = columnsOf(shape.values);
	const area = names.indexOf(headerName(shape.area));

	const named = names.flatMap((name, at) => (name === '' ? [] : [at]));
	const dictionaries = named.map(() => new Dictionary());
	const kept: number[] = [];
	const outside: number[] = [];
	const dropped: { line: number; text: string }[] = [];
	const nameless = new Set<number>();
	for (const r of body) {
		const row = rowOf(r);
		const line = grid.lines[r] ?? 0;
		const mine = lines === null || isWithin(line, lines);
		if (!isRow(row, area, values)) {
			if (mine) dropped.push({ line, text: row.find((text) => text !== '') ?? '' });
			continue;
		}
		if (!mine) {
			outside.push(line);
			continue;
		}
		kept.push(line);
		named.forEach((at, i) => dictionaries[i]?.add(row[at] ?? ''));
		row.forEach((text, at) => { if (text !== '' && (names[at] ?? '') === '') nameless.add(at); });
	}
	return {
		sheet: {
			file: grid.file, ...(grid.sheet === null ? {} : { name: grid.sheet }), titles, rows: kept.length, lines: Uint32Array.from(kept),
			columns: named.map((at, i) => ({ name: names[at] ?? '', texts: dictionaries[i]?.texts ?? [], codes: dictionaries[i]?.codes() ?? new Uint32Array() }))
		},
		positions: named, dropped, outside, nameless: [...nameless].sort((a, b) => a - b)
	};
}

function isRow(row: readonly string[], area: number, values: ReadonlySet<number>): boolean {
	// A file whose columns are called otherwise is for the checks of the columns.
	if (values.size === 0) return true;
	const texts = [...values].map((at) => row[at] ?? '').filter((text) => text !== '');
	return texts.length > 0 && ((row[area] ?? '') !== '' || texts.some((text) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text)));
}

/** A merged heading belongs to all the columns and lines it covers. */
export function withHeadings({ rows, merges }: Grid, r: number): string[] {
	const texts = [...(rows[r] ?? [])];
	for (const { top, bottom, left, right } of merges) if (top <= r && r <= bottom) for (let column = left; column <= right; column++) texts[column] = rows[top]?.[left] ?? '';
	return Array.from(texts, (text) => text ?? '');
}

/** Row `r` with the words of cells that are merged from above, though not from the header. */
function carriedDown(grid: Grid, start: number, words: ReadonlySet<number>): (r: number) => readonly string[] {
	const from = new Map<number, { column: number; top: number }[]>();
	for (const { top, bottom, left } of grid.merges) {
		if (top < start || !words.has(left)) continue;
		for (let r = top + 1; r <= bottom; r++) from.set(r, [...(from.get(r) ?? []), { column: left, top }]);
	}
	return (r) => {
		const row = grid.rows[r] ?? [];
		const carried = from.get(r);
		if (carried === undefined) return row;
		const texts = [...row];
		for (const { column, top } of carried) if ((texts[column] ?? '') === '') texts[column] = grid.rows[top]?.[column] ?? '';
		return Array.from(texts, (text) => text ?? '');
	};
}
