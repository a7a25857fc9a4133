import { spellTerms } from '#domain/delivery/spelling/spell-terms.ts';
import { groupName } from '#domain/delivery/workbook/template/group-name.ts';
import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import { TABS, cell } from '../xlsx/looks.ts';
import { rowHeight } from '../xlsx/row-height.ts';
import type { Row, WorkSheet } from '../xlsx/work-sheet.ts';
import type { TemplateContent } from './template-content.ts';

const EMPTY_LINES = 20;
const HELP = cell('Hier muss nichts stehen. Wer einen eigenen Indikator will, schreibt links seinen Titel und daneben, wie er gerechnet wird.\nEin Anteil in Prozent: 100 * a / b. Je 1.000: 1000 * a / b. Eine Anzahl: a + b. Die Bausteine stehen rechts.', 'help');
const HEAD_ROWS = 4;
const WIDTHS = [34, 48, 3, 42, 50];

/** „Eigene Indikatoren“: title and formula per line, and beside them the building blocks that formulas are made of. */
export function indicatorsSheet({ plan, classifications }: TemplateContent): WorkSheet {
	const blocks = plan.figures.flatMap(({ figure, groups }) => groups.map((codes) => [spellTerms([{ sign: 1, baseFigure: figure.id, codes }]), `${figure.title}, ${groupName(codes, classifications)}`] as const));
	const rows: Row[] = [
		{ cells: [cell('Eigene Indikatoren', 'title')], height: 32 },
		{ cells: [HELP], height: rowHeight([HELP], [WIDTHS.reduce((sum, width) => sum + width, 0)], 17) },
		{ cells: [], height: 6 },
		{ cells: [cell('Titel', 'head'), cell('Formel', 'head'), undefined, cell('Baustein', 'head'), cell('Was er zählt', 'head')], height: 24 },
		...Array.from({ length: Math.max(EMPTY_LINES, blocks.length) }, (_, i): Row => {
			const block = blocks[i];
			const own = i < EMPTY_LINES ? [cell('', 'entry'), cell('', 'entry')] : [undefined, undefined];
			const cells = block === undefined ? own : [...own, undefined, cell(block[0], 'name'), cell(block[1], 'name')];
			return { cells, height: rowHeight(cells, WIDTHS, 19) };
		})
	];
	return {
		name: SHEETS.indicators, columns: WIDTHS.map((width) => ({ width })), rows, merged: ['A2:E2'], frozen: { rows: HEAD_ROWS, columns: 0 },
		bare: true, tab: TABS.extra, start: 'A5', page: { upright: false, across: 1, down: null, repeat: { rows: [HEAD_ROWS, HEAD_ROWS] } }
	};
}
