import type { Cell } from './work-sheet.ts';

/** Widths of columns are told in digits of this size (ECMA-376 18.3.1.13). */
const DIGIT_SIZE = 11;

/** Height in points in which all texts of a row fit, since nobody adjusts it for merged cells; `widths`: of each cell, in characters. */
export function rowHeight(cells: readonly (Cell | undefined)[], widths: readonly number[], least: number): number {
	return Math.max(least, ...cells.map((cell, i) => {
		const { size = DIGIT_SIZE, wrap = false } = cell?.style ?? {};
		return cell === undefined || !wrap ? 0 : Math.ceil(linesOf(String(cell.value), fitting(cell, widths[i] ?? 0)) * size * 1.3 + 4);
	}));
}

/** Width in characters in which the longest word of these cells stands unbroken, between `least` and `most`. */
export function wordWidth(cells: readonly Cell[], least: number, most: number): number {
	const widths = cells.flatMap((cell) => wordsOf(String(cell.value)).map((word) => Math.ceil((word.length * room(cell)) + 3)));
	return Math.min(most, Math.max(least, ...widths));
}

/** A name that shall stand on one line, whatever its words. */
export const unbroken = (name: string): string => name.replaceAll(/[\s-]/g, '_');

/** Letters are on the whole narrower than digits, bold ones less so; measured on German sentences in Calibri, with some to spare. */
const room = ({ style: { size = DIGIT_SIZE, bold = false } = {} }: Cell): number => (size / DIGIT_SIZE) * (bold ? 0.96 : 0.9);
const fitting = (cell: Cell, width: number): number => Math.max(1, Math.floor((width - (cell.style?.indent === true ? 2 : 1)) / room(cell)));
/** Lines break at blanks and behind hyphens. */
const wordsOf = (text: string): string[] => text.trim().split(/\s+|(?<=[\p{L}\d]-)(?=\p{L})/u);

function linesOf(text: string, width: number): number {
	return text.split('\n').reduce((sum, line) => {
		let [lines, used] = [1, 0];
		for (const { length } of line.split(/(?<=\s)|(?<=[\p{L}\d]-)(?=\p{L})/u)) {
			if (used > 0 && used + length > width + 1) [lines, used] = [lines + 1, 0];
			lines += Math.max(0, Math.ceil(length / (width + 1)) - 1);
			used += Math.min(length, width);
		}
		return sum + lines;
	}, 0);
}
