/** Words of one field of a letter: its label, its hint, what is wrong with it. */
import type { LetterFault } from '#domain/letter/letter-fault.ts';
import type { LetterField, LetterKind } from '#domain/letter/letter.ts';
import { LONGEST, MOST_COPIES } from '#domain/letter/letter.ts';

const LABELS: Readonly<Record<LetterField, string>> = { name: 'Name', mail: 'E-Mail-Adresse', subject: 'Betreff', copies: 'Anzahl', address: 'Postanschrift', message: 'Nachricht' };
export const fieldLabel = (kind: LetterKind, field: LetterField): string => (kind === 'brochure' && field === 'message' ? 'Anmerkung' : LABELS[field]);

/** What stands beneath the label; empty where it says enough. */
export function fieldHint(kind: LetterKind, field: LetterField): string {
	if (field === 'copies') return `Höchstens ${MOST_COPIES} Stück.`;
	if (field === 'mail') return kind === 'contact' ? 'Dorthin geht die Antwort.' : 'Nur für Rückfragen.';
	return field === 'address' ? 'Name, Straße und Hausnummer, Postleitzahl und Ort.' : '';
}

/** What is wrong, and what helps. */
export function faultSentence(kind: LetterKind, field: LetterField, fault: LetterFault): string {
	if (fault === 'no-mail') return 'Das ist keine E-Mail-Adresse. Sie hat die Form name@beispiel.de.';
	if (fault === 'no-number') return `Bitte geben Sie eine Zahl von 1 bis ${MOST_COPIES} ein.`;
	if (fault === 'too-long') return `${fieldLabel(kind, field)}: höchstens ${String(field === 'copies' ? 2 : LONGEST[field]).replace(/\B(?=(\d{3})+$)/g, '.')} Zeichen.`;
	const asked: Readonly<Record<LetterField, string>> = { name: 'Ihren Namen', mail: 'Ihre E-Mail-Adresse', subject: 'einen Betreff', copies: 'die Anzahl', address: 'die Anschrift', message: 'Ihre Nachricht' };
	return `Bitte geben Sie ${asked[field]} ein.`;
}
