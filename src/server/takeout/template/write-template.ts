import { SHEETS } from '#domain/delivery/workbook/sheet-names.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import { areasSheet } from './areas-sheet.ts';
import { figuresSheet } from './figures-sheet.ts';
import { formSheet } from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { indicatorsSheet } from './indicators-sheet.ts';
import type { TemplateContent } from './template-content.ts';

/** A workbook to fill in, as an XLSX file; `intake` reads it back. The same content gives the same bytes. */
export function writeTemplate(content: TemplateContent): Uint8Array {
	return writeWorkbook([
		guideSheet(content.kommune?.name ?? content.slug), formSheet(content), areasSheet(content.areas),
		...content.levels.map((level, i) => figuresSheet(i === 0 ? SHEETS.figures : `${SHEETS.figures} ${i + 1}`, level, content)),
		indicatorsSheet(content)
	]);
}
