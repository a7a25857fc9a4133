import { DECIMAL_FORMAT, FIRST_FILLS, borderOf, fillOf, fontOf, formatOf } from './style-parts.ts';
import type { CellStyle } from './work-sheet.ts';

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

	/** `xl/styles.xml`. */
	xml(): string {
		const fonts = new Parts(this.#styles.map(fontOf));
		const fills = new Parts(this.#styles.map(fillOf), FIRST_FILLS);
		const borders = new Parts(this.#styles.map(borderOf));
		const xfs = this.#styles.map((style) => formatOf(style, fonts.at(fontOf(style)), fills.at(fillOf(style)), borders.at(borderOf(style))));
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
