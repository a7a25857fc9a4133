import type { LetterFault } from '#domain/letter/letter-fault.ts';
import type { LetterField, TypedLetter } from '#domain/letter/letter.ts';

/** A letter that could not be taken: everything that was typed, and why. */
export interface ReturnedLetter {
	readonly typed: TypedLetter;
	readonly faults: Readonly<Partial<Record<LetterField, LetterFault>>>;
	readonly page: string;
	/** Set where the letter was fine, but too many came at once. */
	readonly tooMany: boolean;
}
