import type { LetterFault } from './letter-fault.ts';
import { faultOf } from './letter-fault.ts';
import { isRequired, LETTER_FIELDS } from './letter-fields.ts';
import type { Letter, LetterField, LetterKind, TypedLetter } from './letter.ts';

/** Checks what was typed; fields that the kind does not ask for are not taken. */
export function checkLetter(kind: LetterKind, typed: TypedLetter, page: string): { readonly letter: Letter | null; readonly faults: Readonly<Partial<Record<LetterField, LetterFault>>> } {
	const faults = Object.fromEntries(LETTER_FIELDS[kind].flatMap((field) => {
		const fault = faultOf(field, typed[field].trim(), isRequired(kind, field));
		return fault === null ? [] : [[field, fault]];
	})) as Partial<Record<LetterField, LetterFault>>;
	if (Object.keys(faults).length > 0) return { letter: null, faults };
	const taken = (field: LetterField): string => (LETTER_FIELDS[kind].includes(field) ? typed[field].trim().replaceAll('\r\n', '\n') : '');
	return { letter: { kind, name: oneLine(taken('name')), mail: taken('mail'), subject: oneLine(taken('subject')), copies: kind === 'brochure' ? Number(taken('copies')) : 0, address: taken('address'), message: taken('message'), page }, faults };
}

/** A line break in a subject would begin a header where it is one day sent as a mail. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
