import { cellName, columnLetter } from '#domain/delivery/sheet/cell-name.ts';
import { spellTerms } from '#domain/delivery/spelling/spell-terms.ts';
import { NAME_ID } from '#domain/delivery/workbook/figures/figure-sheet.ts';
import { groupName } from '#domain/delivery/workbook/template/group-name.ts';
import type { Row, Validation, WorkSheet } from '../xlsx/work-sheet.ts';
import { LOOKS, cell } from './looks.ts';
import type { TemplateContent, TemplateLevel } from './template-content.ts';

const HEAD_ROWS = 6;
const EMPTY_LINES = 200;

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
	const lines = level.areas.length === 0 ? EMPTY_LINES : level.areas.length;
	const rows: Row[] = [
		{ cells: [cell(`Zahlen je ${level.name}`, 'title')], height: 36 },
		{ cells: [cell('leer = nicht erhoben · 0 = null · . = geheim · x = nicht sinnvoll · … = folgt', 'help')] },
		{ cells: [cell('Schlüssel', 'head'), cell('Name', 'head'), ...columns.map((c) => cell(c.title, 'head'))], height: 62 },
		{ cells: [cell('', 'group'), cell('', 'group'), ...columns.map((c) => cell(c.group, 'group'))], height: 48 },
		{ cells: [cell('', 'group'), cell('', 'group'), ...columns.map((c) => cell(c.unit, 'group'))] },
		{ cells: [level.id === null ? 'gebiet' : `gebiet:${level.id}`, NAME_ID, ...columns.map((c) => c.id)].map((id) => cell(id, 'id')) },
		...Array.from({ length: lines }, (_, i): Row => ({ cells: [cell(level.areas[i]?.code ?? '', 'key'), cell(level.areas[i]?.name ?? '', 'name'), ...columns.map(({ whole }) => cell('', whole ? 'whole' : 'decimal'))] }))
	];
	const range = (column: number): string => `${cellName(column, HEAD_ROWS)}:${cellName(column, HEAD_ROWS + lines - 1)}`;
	return {
		name, rows, frozen: { rows: HEAD_ROWS, columns: 2 }, digitsAsText: [range(0)],
		columns: [{ width: 12, style: LOOKS.key }, { width: 30 }, ...columns.map(() => ({ width: 18 }))],
		validations: columns.map(({ whole }, i): Validation => ({
			range: range(i + 2), rule: { numbers: whole ? 'whole' : 'decimal', least: whole ? 0 : null },
			message: `In Spalte ${columnLetter(i + 2)} ${whole ? 'steht eine ganze Zahl ab 0' : 'steht eine Zahl'}, oder eines der Zeichen . x …`
		}))
	};
}

function columnsOf({ suppliedOnly }: TemplateLevel, { plan, classifications }: TemplateContent): FigureColumn[] {
	return plan.figures.filter(({ figure }) => !suppliedOnly || figure.kind === 'supplied').flatMap(({ figure, groups }) => groups.map((codes) => ({
		title: figure.title, group: groupName(codes, classifications), unit: figure.unit, id: spellTerms([{ sign: 1, baseFigure: figure.id, codes }]),
		whole: figure.kind !== 'supplied' && figure.secrecy === 'counts'
	})));
}
