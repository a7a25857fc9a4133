import type { Column, Sheet } from '#domain/delivery/sheet/sheet.ts';
import { Dictionary } from '#domain/delivery/sheet/dictionary.ts';
import { headerTexts } from '#domain/delivery/sheet/header-texts.ts';
import type { LineRange } from '#domain/delivery/sheet/line-range.ts';
import { isWithin } from '#domain/delivery/sheet/line-range.ts';
import { splitCells } from './split-cells.ts';

/** A row whose number of cells is not that of the header. */
export interface Ragged {
	readonly line: number;
	readonly cells: number;
}

export interface ReadCsv {
	readonly sheet: Sheet;
	/** The first ones, and how many there are. */
	readonly ragged: readonly Ragged[];
	readonly raggedCount: number;
	/** Filled lines below the header that `lines` leaves out. */
	readonly outside: readonly number[];
	readonly openQuoteLine: number | undefined;
	/** Line of the first cell that is longer than any cell may be; such cells are cut. */
	readonly longCellLine: number | undefined;
}

/** Longest text of a cell, as in Excel. */
const CELL_LIMIT = 32_767;

export interface CsvShape {
	readonly delimiter: string;
	/** Lines above are titles. */
	readonly header: LineRange;
	/** Only these lines; null: all below the header. */
	readonly lines: LineRange | null;
	readonly columnLimit: number;
}

/** CSV text → sheet. Blank rows (only delimiters and blanks) are skipped; short rows are filled up with empty cells and reported. */
export function readCsv(text: string, file: string, shape: CsvShape): ReadCsv {
	const titles: string[] = [];
	const headerRows: string[][] = [];
	const outside: number[] = [];
	let header: string[] | undefined;
	let columns: Dictionary[] = [];
	let lines = new Uint32Array(1024);
	let rows = 0;
	const ragged: Ragged[] = [];
	let raggedCount = 0;
	let record: string[] = [];
	let long = false;
	let longCellLine: number | undefined;

	const result = splitCells(text, shape.delimiter, {
		cell(index, cell) {
			long ||= cell.length > CELL_LIMIT;
			record[index] = cell.length > CELL_LIMIT ? cell.slice(0, CELL_LIMIT) : cell;
		},
		end(cells, line) {
			if (long) longCellLine ??= line;
			if (header === undefined) {
				if (line < shape.header.first) titles.push(record.join(shape.delimiter));
				else headerRows.push(trimEnd(record.slice(0, cells)));
				if (line >= shape.header.last) {
					header = headerTexts(headerRows);
					columns = header.slice(0, shape.columnLimit).map(() => new Dictionary());
				}
				record = [];
				return;
			}
			if (isBlank(record, cells)) return;
			if (shape.lines !== null && !isWithin(line, shape.lines)) {
				outside.push(line);
				return;
			}
			const filled = cells > columns.length ? lastFilled(record, cells) : cells;
			if (filled !== columns.length && (filled > columns.length || cells < columns.length)) {
				raggedCount++;
				if (ragged.length < 10) ragged.push({ line, cells });
			}
			for (let i = 0; i < columns.length; i++) (columns[i] as Dictionary).add(i < cells ? (record[i] as string) : '');
			if (rows === lines.length) {
				const wider = new Uint32Array(rows * 2);
				wider.set(lines);
				lines = wider;
			}
			lines[rows++] = line;
		}
	});
	const names = header ?? [];
	return {
		sheet: { file, titles, rows, lines: lines.subarray(0, rows), columns: columns.map((d, i) => toColumn(names[i] ?? '', d)) },
		ragged, raggedCount, outside,
		openQuoteLine: result.openQuoteLine,
		longCellLine
	};
}

function toColumn(name: string, dictionary: Dictionary): Column {
	return { name, texts: dictionary.texts.map((text) => text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '')), codes: dictionary.codes() };
}

function isBlank(record: readonly string[], cells: number): boolean {
	for (let i = 0; i < cells; i++) if ((record[i] ?? '').trim() !== '') return false;
	return true;
}

/** Delimiters after the last cell are no cells. */
function lastFilled(record: readonly string[], cells: number): number {
	let last = cells;
	while (last > 0 && (record[last - 1] ?? '').trim() === '') last--;
	return last;
}

const trimEnd = (cells: string[]): string[] => cells.slice(0, Math.max(1, lastFilled(cells, cells.length)));
