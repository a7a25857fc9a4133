import { WORKBOOK } from '../../limits.ts';
import { WorkbookRefused } from '../workbook-refused.ts';

/** Joins the text elements (`t`) of one string item; reading aids above East Asian words (`rPh`) are left out. */
export class TextGatherer {
	#parts = '';
	#aside = 0;
	#inText = false;

	begin(): void {
		this.#parts = '';
		this.#aside = 0;
		this.#inText = false;
	}

	open(name: string): void {
		if (name === 'rPh') this.#aside++;
		else if (name === 't') this.#inText = true;
	}

	close(name: string): void {
		if (name === 'rPh') this.#aside--;
		else if (name === 't') this.#inText = false;
	}

	text(text: string): void {
		if (!this.#inText || this.#aside > 0) return;
		this.#parts += text;
		if (this.#parts.length > 8 * WORKBOOK.cellCharacters) throw new WorkbookRefused('cell-too-long');
	}

	/** Outer blanks removed; signs that XML cannot carry (`_x000D_`) written out. */
	end(): string {
		const text = plainText(this.#parts);
		if (text.length > WORKBOOK.cellCharacters) throw new WorkbookRefused('cell-too-long');
		return text;
	}
}

export function plainText(text: string): string {
	const whole = text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
	return whole.replace(/^[\s\u00a0]+/, '').trimEnd();
}
