/** What a reader may write to the office: a message, or an order of the printed brochure. */
export type LetterKind = 'contact' | 'brochure';

/** A checked letter. Empty text = not given. */
export interface Letter {
	readonly kind: LetterKind;
	readonly name: string;
	readonly mail: string;
	readonly subject: string;
	/** 0 in messages. */
	readonly copies: number;
	/** Postal address, only for orders. */
	readonly address: string;
	readonly message: string;
	/** Path and query of the page the reader came from, already checked; or empty. */
	readonly page: string;
}

/** Longest entries, in characters. */
export const LONGEST = { name: 120, mail: 200, subject: 160, address: 600, message: 5000 } as const;
export const MOST_COPIES = 20;

export type LetterField = keyof typeof LONGEST | 'copies';
/** Why a field cannot be taken. */
export type LetterFault = 'missing' | 'too-long' | 'no-mail' | 'no-number';

/** The fields as they were typed; kept when something has to be mended. */
export type TypedLetter = Readonly<Record<LetterField, string>>;
export const BLANK_LETTER: TypedLetter = { name: '', mail: '', subject: '', copies: '1', address: '', message: '' };

/** Which fields each kind asks for, in their order on the page. */
export const LETTER_FIELDS: Readonly<Record<LetterKind, readonly LetterField[]>> = {
	contact: ['name', 'mail', 'subject', 'message'],
	brochure: ['copies', 'name', 'address', 'mail', 'message']
};
const REQUIRED: Readonly<Record<LetterKind, readonly LetterField[]>> = { contact: ['mail', 'message'], brochure: ['copies', 'address'] };

export const isRequired = (kind: LetterKind, field: LetterField): boolean => REQUIRED[kind].includes(field);

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

/** The mail address need only look like one: whether it exists shows the answer. */
function faultOf(field: LetterField, text: string, required: boolean): LetterFault | null {
	if (text === '') return required ? 'missing' : null;
	if (field === 'copies') return /^[1-9]\d?$/.test(text) && Number(text) <= MOST_COPIES ? null : 'no-number';
	if ([...text].length > LONGEST[field]) return 'too-long';
	return field === 'mail' && !/^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/.test(text) ? 'no-mail' : null;
}

/** A line break in a subject would begin a header where it is one day sent as a mail. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
