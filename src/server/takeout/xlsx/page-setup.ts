import type { Page, WorkSheet } from './work-sheet.ts';
import { xmlText } from './xml-text.ts';

const SIDEWAYS: Page = { upright: false, across: 1, down: null };

/** `sheetPr`: colour of the tab, and that the printed size follows the page. */
export const sheetProperties = ({ tab }: WorkSheet): string => `<sheetPr>${tab === undefined ? '' : `<tabColor rgb="FF${tab}"/>`}<pageSetUpPr fitToPage="1"/></sheetPr>`;

/** Margins, paper (9 = A4) and, where a page was thought of, a footer with the sheet's name and the pages. */
export function pageSetup({ page }: WorkSheet): string {
	const { upright, across, down } = page ?? SIDEWAYS;
	const footer = page === undefined ? '' : '<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8Seite &amp;P von &amp;N</oddFooter></headerFooter>';
	return `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${upright ? 'portrait' : 'landscape'}"${across === 1 ? '' : ` fitToWidth="${across}"`}${down === null ? ' fitToHeight="0"' : ''}/>${footer}`;
}

/** `definedNames`: what is printed again on every page. */
export function printTitles(sheets: readonly WorkSheet[]): string {
	const names = sheets.flatMap(({ name, page }, i) => {
		if (page?.repeat === undefined) return [];
		const { rows, columns } = page.repeat;
		const of = (range: string): string => `'${name.replaceAll("'", "''")}'!${range}`;
		const ranges = [...(columns === undefined ? [] : [of(`$${columns[0]}:$${columns[1]}`)]), of(`$${rows[0]}:$${rows[1]}`)];
		return [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${xmlText(ranges.join(','))}</definedName>`];
	});
	return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
