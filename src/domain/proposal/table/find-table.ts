import type { Grid } from '../../delivery/sheet/grid.ts';
import type { Column } from '../../delivery/sheet/sheet.ts';
import { columnFacts } from './column-facts.ts';
import { decimalOf } from './decimal-of.ts';
import { findFrame } from './find-frame.ts';
import type { FoundTable } from './found-table.ts';
import { headerTexts } from '../../delivery/sheet/header-texts.ts';
import { withHeadings } from '../../delivery/sheet/sheet-of-grid.ts';

/** A grid → its table, or undefined where there is none (a sheet of notes). */
export function findTable(grid: Grid): FoundTable | undefined {
	const frame = findFrame(grid);
	if (frame === undefined) return undefined;
	const names = headerTexts(Array.from({ length: frame.headerTo - frame.headerFrom + 1 }, (_, i) => withHeadings(grid, frame.headerFrom + i)));
	while (names.length > 0 && names.at(-1) === '' && grid.rows.slice(frame.first, frame.last + 1).every((row) => (row[names.length - 1] ?? '') === '')) names.pop();
	const body = grid.rows.slice(frame.first, frame.last + 1);
	const columns = names.map((name, c) => toColumn(name, body, c));
	const decimal = decimalOf(columns);
	const line = (row: number): number => grid.lines[row] ?? row + 1;
	const titles = grid.rows.slice(0, frame.headerFrom).map((row) => row.filter((text) => text !== '').join(' '));
	return {
		file: grid.file, blatt: grid.sheet, titles, decimal,
		sheet: { file: grid.file, titles, columns, rows: body.length, lines: grid.lines.slice(frame.first, frame.last + 1) },
		header: { from: line(frame.headerFrom), to: line(frame.headerTo) }, rows: { from: line(frame.first), to: line(frame.last) },
		cut: frame.first > frame.headerTo + 1 || frame.last < grid.rows.length - 1,
		facts: columns.map((column) => columnFacts(column, decimal.sign))
	};
}

function toColumn(name: string, body: readonly (readonly string[])[], c: number): Column {
	const ids = new Map<string, number>();
	const codes = Uint32Array.from(body, (row) => {
		const text = row[c] ?? '';
		const known = ids.get(text);
		if (known !== undefined) return known;
		ids.set(text, ids.size);
		return ids.size - 1;
	});
	return { name, texts: [...ids.keys()], codes };
}
