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

/** The fields as they were typed; kept when something has to be mended. */
export type TypedLetter = Readonly<Record<LetterField, string>>;
export const BLANK_LETTER: TypedLetter = { name: '', mail: '', subject: '', copies: '1', address: '', message: '' };
