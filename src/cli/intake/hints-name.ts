import { extname } from 'node:path';

const ENDING = /-mit-Hinweisen(?:-\d+)?(?=\.[^.]*$)/;

/** The workbook's own name, also where it comes back as the copy with remarks in which it was corrected. */
export const nameWithoutHints = (name: string): string => name.replace(ENDING, '');

export const isHintsCopy = (name: string): boolean => ENDING.test(name);

/** `neustadt-mit-Hinweisen.xlsx`, the second time `neustadt-mit-Hinweisen-2.xlsx`. */
export function withHints(name: string, extension: string, n: number): string {
	return `${name.slice(0, name.length - extname(name).length)}-mit-Hinweisen${n === 1 ? '' : `-${n}`}${extension}`;
}
