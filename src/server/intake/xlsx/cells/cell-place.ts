import { WORKBOOK } from '../../limits.ts';

/** Column of a cell name, from 0; the row of the name counts only where the row element is silent. undefined where it names no cell. */
export function columnOf(name: string): number | undefined {
	const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(name)?.[1];
	if (letters === undefined) return undefined;
	let column = 0;
	for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
	return column > WORKBOOK.columns ? undefined : column - 1;
}

/** `B2:V2` → rows and columns from 0, or undefined where it is none. */
export function rangeOf(reference: string): { top: number; left: number; bottom: number; right: number } | undefined {
	const [from = '', to = from] = reference.split(':');
	const left = columnOf(from);
	const right = columnOf(to);
	const top = Number(/\d+$/.exec(from)?.[0]) - 1;
	const bottom = Number(/\d+$/.exec(to)?.[0]) - 1;
	if (left === undefined || right === undefined || !(top >= 0 && bottom >= top && bottom < WORKBOOK.rows) || right < left) return undefined;
	return { top, left, bottom, right };
}
