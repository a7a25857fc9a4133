import type { LetterField } from './letter.ts';
import { LONGEST, MOST_COPIES } from './letter.ts';

/** Why a field cannot be taken. */
export type LetterFault = 'missing' | 'too-long' | 'no-mail' | 'no-number';

/** The mail address need only look like one: whether it exists shows the answer. */
export function faultOf(field: LetterField, text: string, required: boolean): LetterFault | null {
	if (text === '') return required ? 'missing' : null;
	if (field === 'copies') return /^[1-9]\d?$/.test(text) && Number(text) <= MOST_COPIES ? null : 'no-number';
	if ([...text].length > LONGEST[field]) return 'too-long';
	return field === 'mail' && !/^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/.test(text) ? 'no-mail' : null;
}
