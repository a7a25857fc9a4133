import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import { xmlText } from '../xml-text.ts';

/** Lines of the sheet that lists all remarks: a heading, or something to do with the cell it leads to. */
export interface HintLine {
	readonly heading: boolean;
	readonly place: string;
	readonly message: string;
	readonly advice: string;
	/** `'Zahlen'!D14` */
	readonly link: string | null;
}

export const HINTS_SHEET = 'Hinweise (KECK)';

/** The sheet as XML. It brings its looks inside its texts: the styles of somebody else's workbook stay as they are. */
export function hintsSheet(title: string, lines: readonly HintLine[]): string {
	const rows: string[] = [row(0, [run(title, '<b/><sz val="18"/>')], 28), row(1, [run('Ein Klick auf die Stelle führt hin. An der Zelle steht derselbe Hinweis als Kommentar.', '<sz val="12"/>')], 20)];
	const links: string[] = [];
	for (const line of lines) {
		const at = rows.length;
		if (line.heading) rows.push(row(at, [run(line.message, '<b/><sz val="14"/>')], 32));
		else rows.push(row(at, [run(line.place, line.link === null ? '<sz val="12"/>' : '<u/><sz val="12"/><color rgb="FF0B5394"/>'), run(line.message, '<sz val="12"/>'), run(line.advice, '<b/><sz val="12"/>')], 20));
		if (line.link !== null) links.push(`<hyperlink ref="${cellName(0, at)}" location="${xmlText(line.link)}"/>`);
	}
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="34" customWidth="1"/><col min="2" max="2" width="92" customWidth="1"/><col min="3" max="3" width="92" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData>${links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const run = (text: string, looks: string): string => `<is><r><rPr>${looks}</rPr><t xml:space="preserve">${xmlText(text)}</t></r></is>`;
const row = (index: number, texts: readonly string[], height: number): string =>
	`<row r="${index + 1}" ht="${height}" customHeight="1">${texts.map((text, column) => `<c r="${cellName(column, index)}" t="inlineStr">${text}</c>`).join('')}</row>`;
