/** Letter of a column as spreadsheets name it: 0 → A, 25 → Z, 26 → AA, 16383 → XFD. */
export function columnLetter(index: number): string {
	return index < 26 ? String.fromCharCode(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
}

/** Column and row counted from 0 → `D14`. */
export const cellName = (column: number, row: number): string => `${columnLetter(column)}${row + 1}`;

/** `D` → 3; −1 where the text is no letter of a column. */
export function columnIndex(letters: string): number {
	if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
