import { spellTerms } from '#domain/delivery/spelling/spell-terms.ts';
import { groupName } from '#domain/delivery/workbook/template/group-name.ts';
import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import type { Row, WorkSheet } from '../xlsx/work-sheet.ts';
import { cell } from './looks.ts';
import type { TemplateContent } from './template-content.ts';

const EMPTY_LINES = 20;

/** „Eigene Indikatoren“: title and formula per line, and beside them the building blocks that formulas are made of. */
export function indicatorsSheet({ plan, classifications }: TemplateContent): WorkSheet {
	const blocks = plan.figures.flatMap(({ figure, groups }) => groups.map((codes) => [spellTerms([{ sign: 1, baseFigure: figure.id, codes }]), `${figure.title}, ${groupName(codes, classifications)}`] as const));
	const rows: Row[] = [
		{ cells: [cell('Eigene Indikatoren', 'title')], height: 36 },
		{ cells: [cell('Hier muss nichts stehen. Wer einen eigenen Indikator will, schreibt links seinen Titel und daneben, wie er gerechnet wird.', 'help')] },
		{ cells: [cell('Ein Anteil in Prozent: 100 * a / b. Je 1.000: 1000 * a / b. Eine Anzahl: a + b. Die Bausteine stehen rechts.', 'help')] },
		{ cells: [cell('Titel', 'head'), cell('Formel', 'head'), undefined, cell('Baustein', 'head'), cell('Was er zählt', 'head')], height: 22 },
		...Array.from({ length: Math.max(EMPTY_LINES, blocks.length) }, (_, i): Row => {
			const block = blocks[i];
			const own = i < EMPTY_LINES ? [cell('', 'field'), cell('', 'field')] : [undefined, undefined];
			return { cells: block === undefined ? own : [...own, undefined, cell(block[0], 'key'), cell(block[1], 'name')] };
		})
	];
	return { name: SHEETS.indicators, columns: [44, 60, 4, 44, 60].map((width) => ({ width })), rows, frozen: { rows: 4, columns: 0 } };
}
