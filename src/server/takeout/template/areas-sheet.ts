import { AREA_EXAMPLES, AREA_HEADINGS } from '#domain/delivery/workbook/areas/area-rows.ts';
import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import { LOOKS, TABS, cell } from '../xlsx/looks.ts';
import { rowHeight, unbroken, wordWidth } from '../xlsx/row-height.ts';
import type { Row, WorkSheet } from '../xlsx/work-sheet.ts';
import type { TemplateArea } from './template-content.ts';

/** Lines to write into where no area is known yet. */
const EMPTY_LINES = 200;

/** The table begins below the title, what helps, an empty line, and its headings: so a spreadsheet program sorts the table and nothing else. */
const HEAD_ROWS = 4;
const GAP = 6;
const COLUMNS = '„Gehört zu“: Schlüssel des Gebiets darüber. „Ohne Fläche“: ein x bei Menschen, die keinem Gebiet zugeordnet sind.';

/** „Gebiete“: all areas of all levels, or three example lines and room below them. */
export function areasSheet(areas: readonly TemplateArea[]): WorkSheet {
	const fresh = areas.length === 0;
	const lowest = areas.at(-1)?.level;
	const cellsOf = ({ level, code, name, above, rest }: TemplateArea): Row => ({ cells: [level, code, name, above, rest ? 'x' : ''].map((text) => cell(text, level === lowest ? 'key' : 'upper')), height: 18 });
	const listed: Row[] = fresh
		? [...AREA_EXAMPLES.map((example): Row => ({ cells: example.map((text) => cell(text, 'entry')), height: 18 })), ...Array.from({ length: EMPTY_LINES }, (): Row => ({ cells: AREA_HEADINGS.map(() => cell('', 'entry')), height: 18 }))]
		: areas.map(cellsOf);
	const help = cell(`${fresh ? 'Je Zeile ein Gebiet, von der ganzen Kommune bis zum kleinsten. Die Beispiele überschreiben oder löschen Sie.' : 'Diese Gebiete kennt der Atlas. Prüfen Sie, ob alles stimmt.'}\n${COLUMNS}`, 'help');
	const wide = (texts: readonly string[], least: number, most: number): number => wordWidth(texts.map((text) => cell(unbroken(text), 'upper')), least, most);
	const keys = wide(areas.map(({ code }) => code), 16, 30);
	const widths = [wide(areas.map(({ level }) => level), 16, 30), keys, wide(areas.map(({ name }) => name), 38, 60), keys, 16];
	const rows: Row[] = [
		{ cells: [cell('Gebiete', 'title')], height: 32 },
		{ cells: [help], height: rowHeight([help], [widths.reduce((sum, width) => sum + width, 0)], 17) },
		{ cells: [], height: GAP },
		{ cells: AREA_HEADINGS.map((heading) => cell(heading, 'head')), height: 24 },
		...listed
	];
	return {
		name: SHEETS.areas, columns: widths.map((width) => ({ width, style: LOOKS.textual })), rows, merged: ['A2:E2'], frozen: { rows: HEAD_ROWS, columns: 0 }, digitsAsText: ['A5:E5000'],
		bare: true, tab: TABS.fill, start: 'A5', page: { upright: true, across: 1, down: null, repeat: { rows: [HEAD_ROWS, HEAD_ROWS] } }
	};
}
