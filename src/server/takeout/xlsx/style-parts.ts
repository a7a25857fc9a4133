import type { CellStyle } from './work-sheet.ts';

/** The number of the one format of our own; smaller ones are built in (ECMA-376 18.8.30). */
export const DECIMAL_FORMAT = 164;
const FORMATS = { text: 49, whole: 3, decimal: DECIMAL_FORMAT };

export const fontOf = ({ bold, underline, size = 11, color }: CellStyle): string =>
	`<font>${bold === true ? '<b/>' : ''}${underline === true ? '<u/>' : ''}<sz val="${size}"/>${color === undefined ? '' : `<color rgb="FF${color}"/>`}<name val="Calibri"/><family val="2"/></font>`;

export const fillOf = ({ fill: color }: CellStyle): string =>
	(color === undefined ? '<fill><patternFill patternType="none"/></fill>' : `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`);

/** Fills 0 and 1 are prescribed (ECMA-376 18.8.21). */
export const FIRST_FILLS = [fillOf({}), '<fill><patternFill patternType="gray125"/></fill>'];

const LINE = 'style="thin"><color rgb="FF9AA5AD"/>';
export const borderOf = ({ framed }: CellStyle): string =>
	(framed === true ? `<border><left ${LINE}</left><right ${LINE}</right><top ${LINE}</top><bottom ${LINE}</bottom><diagonal/></border>` : '<border><left/><right/><top/><bottom/><diagonal/></border>');

/** What ties the parts of a look together, each by its index. */
export function formatOf({ format, wrap, indent, align, vertical = 'top' }: CellStyle, font: number, fill: number, border: number): string {
	const across = align ?? (indent === true ? 'left' : undefined);
	const alignment = `${across === undefined ? '' : ` horizontal="${across}"`} vertical="${vertical}"${wrap === true ? ' wrapText="1"' : ''}${indent === true ? ' indent="1"' : ''}`;
	return `<xf numFmtId="${format === undefined ? 0 : FORMATS[format]}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`;
}
