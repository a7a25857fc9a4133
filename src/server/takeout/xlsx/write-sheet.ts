import { cellName, columnLetter } from '#domain/delivery/sheet/cell-name.ts';
import type { StyleTable } from './style-table.ts';
import type { Cell, Row, Validation, WorkSheet } from './work-sheet.ts';
import { xmlText } from './xml-text.ts';

/** One worksheet as XML; children in the order that ECMA-376 18.3.1.99 prescribes. `shown`: the sheet in front when the workbook opens. */
export function writeSheet(sheet: WorkSheet, styles: StyleTable, shown: boolean): string {
	const columns = sheet.columns.map(({ width, style }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${style === undefined ? '' : ` style="${styles.indexOf(style)}"`}/>`).join('');
	const links = sheet.rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell?.link === undefined ? [] : [`<hyperlink ref="${cellName(column, row)}" location="${xmlText(cell.link)}"/>`])));
	return [
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<sheetViews><sheetView${shown ? ' tabSelected="1"' : ''} workbookViewId="0">${pane(sheet.frozen)}</sheetView></sheetViews>`,
		'<sheetFormatPr defaultRowHeight="15"/>',
		columns === '' ? '' : `<cols>${columns}</cols>`,
		`<sheetData>${sheet.rows.map((row, i) => writeRow(row, i, styles)).join('')}</sheetData>`,
		wrapped('mergeCells', (sheet.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`)),
		wrapped('dataValidations', (sheet.validations ?? []).map(validation)),
		wrapped('hyperlinks', links),
		'<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
		wrapped('ignoredErrors', (sheet.digitsAsText ?? []).map((range) => `<ignoredError sqref="${range}" numberStoredAsText="1"/>`)),
		'</worksheet>'
	].join('');
}

const wrapped = (name: string, parts: readonly string[]): string => (parts.length === 0 ? '' : `<${name}>${parts.join('')}</${name}>`);

function pane(frozen: WorkSheet['frozen']): string {
	if (frozen === undefined) return '';
	const { rows, columns } = frozen;
	const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
	return `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${cellName(columns, rows)}" activePane="${corner}" state="frozen"/><selection pane="${corner}"/>`;
}

function writeRow({ cells, height }: Row, index: number, styles: StyleTable): string {
	const written = cells.map((cell, column) => (cell === undefined ? '' : writeCell(cell, `${columnLetter(column)}${index + 1}`, styles))).join('');
	return written === '' && height === undefined ? '' : `<row r="${index + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${written}</row>`;
}

/** Texts stand in the cell itself: typed as text, whatever they begin with. */
function writeCell({ value, style }: Cell, name: string, styles: StyleTable): string {
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
