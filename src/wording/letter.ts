import type { LetterKind } from '#domain/letter/letter.ts';

/** Words of the forms with which readers write to the office. */
export const LETTER_WORDS: Readonly<Record<LetterKind, { readonly title: string; readonly send: string; readonly sent: string }>> = {
	contact: { title: 'Kontakt', send: 'Nachricht absenden', sent: 'Ihre Nachricht ist angekommen' },
	brochure: { title: 'Broschüre bestellen', send: 'Bestellung absenden', sent: 'Ihre Bestellung ist angekommen' }
};

/** Who reads it, what is kept, how long. */
export function privacySentence(office: string, keptDays: number): string {
	return `Was Sie hier eingeben, wird auf dem Server dieses Atlas gespeichert, und nur das. Lesen kann es, wer den Atlas für diese Stelle betreibt: ${office}. Erledigte Nachrichten werden nach ${keptDays} Tagen gelöscht, auf Ihren Wunsch sofort. Ihre Internetadresse (IP) wird dazu nicht gespeichert.`;
}

export const TOO_MANY_LETTERS = 'Gerade gehen hier sehr viele Nachrichten ein. Ihre Eingaben stehen noch im Formular: Bitte senden Sie es in einer Stunde noch einmal ab, oder wenden Sie sich direkt an die Ansprechstelle.';
