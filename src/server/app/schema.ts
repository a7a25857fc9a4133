import type { Generated } from 'kysely';
import type { LetterKind } from '#domain/letter/letter.ts';

/** The tables of `app.sqlite`. Everything in here can be erased. */
export interface AppSchema {
	readonly letter: {
		readonly id: Generated<number>;
		readonly kommune: string;
		/** 1, 2, 3 … within the Kommune; never given twice. */
		readonly number: number;
		readonly kind: LetterKind;
		/** ISO instants. */
		readonly at: string;
		readonly done_at: string | null;
		readonly name: string;
		readonly mail: string;
		readonly subject: string;
		readonly copies: number;
		readonly address: string;
		readonly message: string;
		readonly page: string;
	};
	/** The highest number a Kommune has given, so that an erased letter's number does not come back. */
	readonly letter_count: { readonly kommune: string; readonly last: number };
}
