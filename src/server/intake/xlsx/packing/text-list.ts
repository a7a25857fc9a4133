import { WORKBOOK } from '../../limits.ts';
import { WorkbookRefused } from '../workbook-refused.ts';

/** The different texts of a workbook; 0 is the empty one. Also counts the cells that have a value. */
export class TextList {
	readonly #ids = new Map<string, number>([['', 0]]);
	readonly texts: string[] = [''];
	#characters = 0;
	#cells = 0;
	#places = 0;

	idOf(text: string): number {
		if (++this.#cells > WORKBOOK.cells) throw new WorkbookRefused('too-many-cells');
		let id = this.#ids.get(text);
		if (id === undefined) {
			if (text.length > WORKBOOK.cellCharacters) throw new WorkbookRefused('cell-too-long');
			if ((this.#characters += text.length) > WORKBOOK.characters) throw new WorkbookRefused('too-much-text');
			id = this.texts.length;
			this.#ids.set(text, id);
			this.texts.push(text);
		}
		return id;
	}

	/** Empty places count where filled ones stand to their right. */
	takePlaces(places: number): void {
		if ((this.#places += places) > WORKBOOK.places) throw new WorkbookRefused('too-many-cells');
	}
}
