import { cellName, columnLetter } from '#domain/delivery/sheet/cell-name.ts';
import { pageSetup, sheetProperties } from './page-setup.ts';
import { sheetView } from './sheet-view.ts';
import type { Cell, CellStyle, Row, Validation, WorkSheet } from './work-sheet.ts';
import { xmlText } from './xml-text.ts';

/** Gives each look its index among the styles of a workbook. */
interface Styles {
	indexOf(style: CellStyle): number;
}

/** One worksheet as XML; children in the order that ECMA-376 18.3.1.99 prescribes. `shown`: the sheet in front when the workbook opens. */
export function writeSheet(sheet: WorkSheet, styles: Styles, shown: boolean): string {
	const columns = sheet.columns.map(({ width, style }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${style === undefined ? '' : ` style="${styles.indexOf(style)}"`}/>`).join('');
	const links = sheet.rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell?.link === undefined ? [] : [`<hyperlink ref="${cellName(column, row)}" location="${xmlText(cell.link)}"/>`])));
	return [
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">', sheetProperties(sheet), sheetView(sheet, shown),
		'<sheetFormatPr defaultRowHeight="15"/>',
		columns === '' ? '' : `<cols>${columns}</cols>`,
		`<sheetData>${sheet.rows.map((row, i) => writeRow(row, i, styles)).join('')}</sheetData>`,
		wrapped('mergeCells', (sheet.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`)),
		wrapped('dataValidations', (sheet.validations ?? []).map(validation)),
		wrapped('hyperlinks', links),
		pageSetup(sheet),
		wrapped('ignoredErrors', (sheet.digitsAsText ?? []).map((range) => `<ignoredError sqref="${range}" numberStoredAsText="1"/>`)),
		'</worksheet>'
	].join('');
}

const wrapped = (name: string, parts: readonly string[]): string => (parts.length === 0 ? '' : `<${name}>${parts.join('')}</${name}>`);

function writeRow({ cells, height }: Row, index: number, styles: Styles): string {
	const written = cells.map((cell, column) => (cell === undefined ? '' : writeCell(cell, `${columnLetter(column)}${index + 1}`, styles))).join('');
	return written === '' && height === undefined ? '' : `<row r="${index + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${written}</row>`;
}

/** Texts stand in the cell itself: typed as text, whatever they begin with. */
function writeCell({ value, style }: Cell, name: string, styles: Styles): string {
	const look = style === undefined ? '' : ` s="${styles.indexOf(style)}"`;
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new TypeError('A cell cannot hold a number that is none.');
		return `<c r="${name}"${look}><v>${value}</v></c>`;
	}
	return value === '' ? `<c r="${name}"${look}/>` : `<c r="${name}"${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function validation({ range, rule, message }: Validation): string {
	const told = `allowBlank="1" errorTitle="Bitte prüfen" error="${xmlText(message)}" sqref="${range}"`;
	if ('choices' in rule) return `<dataValidation type="list" ${rule.open ? '' : 'showErrorMessage="1" '}${told}><formula1>${xmlText(`"${rule.choices.join(',')}"`)}</formula1></dataValidation>`;
	// A warning, no wall: signs such as a point for „geheim“ may be typed as well.
	const bounds = rule.least === null ? ['between', '-1E+15', '1E+15'] as const : ['between', String(rule.least), '1E+15'] as const;
	return `<dataValidation type="${rule.numbers}" errorStyle="warning" operator="${bounds[0]}" showErrorMessage="1" ${told}><formula1>${bounds[1]}</formula1><formula2>${bounds[2]}</formula2></dataValidation>`;
}
