import type { LetterField, LetterKind } from './letter.ts';

/** Which fields each kind asks for, in their order on the page. */
export const LETTER_FIELDS: Readonly<Record<LetterKind, readonly LetterField[]>> = {
	contact: ['name', 'mail', 'subject', 'message'],
	brochure: ['copies', 'name', 'address', 'mail', 'message']
};
const REQUIRED: Readonly<Record<LetterKind, readonly LetterField[]>> = { contact: ['mail', 'message'], brochure: ['copies', 'address'] };

export const isRequired = (kind: LetterKind, field: LetterField): boolean => REQUIRED[kind].includes(field);
