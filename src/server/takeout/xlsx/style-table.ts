import type { CellStyle } from './work-sheet.ts';

const DECIMAL_FORMAT = 164;
const FORMATS = { text: 49, whole: 3, decimal: DECIMAL_FORMAT };

/** Collects the looks of a workbook's cells; each distinct one has an index, the plain one 0. */
export class StyleTable {
	readonly #styles: CellStyle[] = [{}];
	readonly #indices = new Map<string, number>([['{}', 0]]);

	indexOf(style: CellStyle): number {
		const key = JSON.stringify(style);
		let index = this.#indices.get(key);
		if (index === undefined) this.#indices.set(key, (index = this.#styles.push(style) - 1));
		return index;
	}

	/** `xl/styles.xml`. Fills 0 and 1 are prescribed (ECMA-376 18.8.21). */
	xml(): string {
		const fonts = new Parts(this.#styles.map(font));
		const fills = new Parts(this.#styles.map(fill), [fill({}), '<fill><patternFill patternType="gray125"/></fill>']);
		const borders = new Parts(this.#styles.map(border));
		const xfs = this.#styles.map((style) => {
			const format = style.format === undefined ? 0 : FORMATS[style.format];
			return `<xf numFmtId="${format}" fontId="${fonts.at(font(style))}" fillId="${fills.at(fill(style))}" borderId="${borders.at(border(style))}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${style.wrap === true ? ' wrapText="1"' : ''}/></xf>`;
		});
		return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="${DECIMAL_FORMAT}" formatCode="#,##0.0##"/></numFmts>${fonts.xml('fonts')}${fills.xml('fills')}${borders.xml('borders')}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
	}
}

/** A list of parts without repetition. */
class Parts {
	readonly #all: readonly string[];
	constructor(parts: readonly string[], first: readonly string[] = []) {
		this.#all = [...new Set([...first, ...parts])];
	}
	at(part: string): number {
		return this.#all.indexOf(part);
	}
	xml(name: string): string {
		return `<${name} count="${this.#all.length}">${this.#all.join('')}</${name}>`;
	}
}

const font = ({ bold, underline, size = 11, color }: CellStyle): string =>
	`<font>${bold === true ? '<b/>' : ''}${underline === true ? '<u/>' : ''}<sz val="${size}"/>${color === undefined ? '' : `<color rgb="FF${color}"/>`}<name val="Calibri"/><family val="2"/></font>`;
const fill = ({ fill: color }: CellStyle): string => (color === undefined ? '<fill><patternFill patternType="none"/></fill>' : `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`);
const LINE = 'style="thin"><color rgb="FFB0B7BF"/>';
const border = ({ framed }: CellStyle): string =>
	(framed === true ? `<border><left ${LINE}</left><right ${LINE}</right><top ${LINE}</top><bottom ${LINE}</bottom><diagonal/></border>` : '<border><left/><right/><top/><bottom/><diagonal/></border>');
