import { cellName, columnLetter } from '#domain/delivery/sheet/cell-name.ts';
import { spellTerms } from '#domain/delivery/spelling/spell-terms.ts';
import { NAME_ID } from '#domain/delivery/workbook/figures/figure-sheet.ts';
import { groupName } from '#domain/delivery/workbook/template/group-name.ts';
import { LOOKS, TABS, cell } from '../xlsx/looks.ts';
import { rowHeight, unbroken, wordWidth } from '../xlsx/row-height.ts';
import type { Cell, Row, Validation, WorkSheet } from '../xlsx/work-sheet.ts';
import type { TemplateContent, TemplateLevel } from './template-content.ts';

const HEAD_ROWS = 6;
const EMPTY_LINES = 200;
/** Characters side by side that are still legible when they are made to fit the width of a page. */
const FITTING = 180;

interface FigureColumn {
	readonly title: string;
	readonly group: string;
	readonly unit: string;
	readonly id: string;
	/** People and cases are counted in whole numbers; hectares and means are not. */
	readonly whole: boolean;
}

/** A sheet of figures: an area per row, a base figure and group per column, and above them the row of ids by which columns are known. */
export function figuresSheet(name: string, level: TemplateLevel, content: TemplateContent): WorkSheet {
	const columns = columnsOf(level, content);
	const known = level.areas.length === 0 ? 'entry' : 'key';
	const lines = level.areas.length === 0 ? EMPTY_LINES : level.areas.length;
	const signs = cell('leer = nicht erhoben · 0 = null · . = geheim\nx = nicht sinnvoll · … = folgt', 'help');
	const widths: [number, number, ...number[]] = [wordWidth(level.areas.map((area) => cell(unbroken(area.code), 'key')), 14, 30), wordWidth(level.areas.map((area) => cell(unbroken(area.name), 'key')), 28, 50), ...columns.map(widthOf)];
	const row = (cells: readonly Cell[], least: number): Row => ({ cells, height: rowHeight(cells, widths, least) });
	const rows: Row[] = [
		{ cells: [cell(`Zahlen je ${level.name}`, 'title')], height: 30 },
		{ cells: [signs], height: rowHeight([signs], [widths[0] + widths[1]], 20) },
		row([cell('Schlüssel', 'head'), cell('Name', 'head'), ...columns.map((c) => cell(c.title, 'column'))], 24),
		row([cell('', 'group'), cell('Wer oder was', 'group'), ...columns.map((c) => cell(c.group, 'group'))], 18),
		row([cell('', 'unit'), cell('Einheit', 'unit'), ...columns.map((c) => cell(c.unit, 'unit'))], 17),
		row([level.id === null ? 'gebiet' : `gebiet:${level.id}`, NAME_ID, ...columns.map((c) => c.id)].map((id) => cell(id, 'id')), 13),
		...Array.from({ length: lines }, (_, i): Row => ({ cells: [cell(level.areas[i]?.code ?? '', known), cell(level.areas[i]?.name ?? '', known), ...columns.map(({ whole }) => cell('', whole ? 'whole' : 'decimal'))], height: 18 }))
	];
	const range = (column: number): string => `${cellName(column, HEAD_ROWS)}:${cellName(column, HEAD_ROWS + lines - 1)}`;
	return {
		name, rows, merged: ['A2:B2'], frozen: { rows: HEAD_ROWS, columns: 2 }, digitsAsText: [range(0)],
		columns: widths.map((width, i) => (i < 2 ? { width, style: LOOKS.textual } : { width })),
		bare: true, tab: TABS.fill, start: cellName(level.areas.length === 0 ? 0 : 2, HEAD_ROWS),
		page: { upright: false, across: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / FITTING), down: null, repeat: { rows: [3, HEAD_ROWS], columns: ['A', 'B'] } },
		validations: columns.map(({ whole }, i): Validation => ({
			range: range(i + 2), rule: { numbers: whole ? 'whole' : 'decimal', least: whole ? 0 : null },
			message: `In Spalte ${columnLetter(i + 2)} ${whole ? 'steht eine ganze Zahl ab 0' : 'steht eine Zahl'}, oder eines der Zeichen . x …`
		}))
	};
}

/** As wide as the longest word above it, and as the headings need to take three lines, not more: the rows of figures below want their room. */
const widthOf = ({ title, group, unit }: FigureColumn): number =>
	wordWidth([cell(title, 'column'), cell(group, 'group'), cell(unit, 'unit')], Math.min(30, Math.max(12, Math.ceil(Math.max(title.length, group.length) / 3) + 3)), 30);

function columnsOf({ suppliedOnly }: TemplateLevel, { plan, classifications }: TemplateContent): FigureColumn[] {
	return plan.figures.filter(({ figure }) => !suppliedOnly || figure.kind === 'supplied').flatMap(({ figure, groups }) => groups.map((codes) => ({
		title: figure.title, group: groupName(codes, classifications), unit: figure.unit, id: spellTerms([{ sign: 1, baseFigure: figure.id, codes }]),
		whole: figure.kind !== 'supplied' && figure.secrecy === 'counts'
	})));
}
