import { fold } from '../text/fold.ts';

/** `kind:file` or `kind:file:column`, written so that next year's file with moved, re-cased columns has the same code. */
export function questionCode(kind: string, file?: string, column?: string): string {
	return [kind, ...(file === undefined ? [] : [stableFile(file)]), ...(column === undefined ? [] : [fold(column) === '' ? column.trim() : fold(column)])].join(':');
}

/** Folder and name without ending, years and what marks them: `Stats/Einwohner_2023.csv` → `stats/einwohner`. */
export function stableFile(file: string): string {
	return file.replace(/\.[a-z]+$/i, '').split('/').map((part) => fold(part.replace(/(?:19|20)\d{2}(?:[-_ ]?Q[1-4]|[-_ ]?\d{2}){0,2}(?!\d)/gi, ' '))).join('/');
}
