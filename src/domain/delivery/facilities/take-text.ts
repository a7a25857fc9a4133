import type { FindingList } from '../finding-list.ts';

/** Longer texts are no names. */
const LONGEST = 200;
const TAG = /<\/?[a-z!][^<>]*>/gi;
const MAIL = /[^\s@;,<>]+@[^\s@;,<>]+\.\p{L}{2,}/u;
/** Control and bidirectional signs that would turn a line around. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Texts of one or several columns as one line. HTML goes and is told; a mail address makes the text none: it may be a person's. */
export function takeLine(parts: readonly string[], row: number, column: string, file: string, findings: FindingList): string {
	const raw = parts.map((part) => part.trim()).filter((part) => part !== '').join(' ');
	if (MAIL.test(raw)) {
		findings.add(file, 'facility-mail', 'warns', () => ({ row, column, message: 'Hier steht eine E-Mail-Adresse; der Text wurde nicht übernommen.', advice: 'Nennen Sie eine Spalte ohne persönliche Angaben. E-Mail und Telefon nimmt der Atlas nicht auf.' }));
		return '';
	}
	const plain = raw.replace(TAG, ' ');
	if (plain !== raw) findings.add(file, 'facility-html', 'warns', () => ({ row, column, value: raw, message: 'Der Text enthält HTML; übernommen wurde nur der Text selbst.', advice: 'Liefern Sie Namen und Anschriften ohne HTML.' }));
	const line = plain.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
	if (line.length > LONGEST) findings.add(file, 'facility-long-text', 'warns', () => ({ row, column, value: line, message: `Der Text ist länger als ${LONGEST} Zeichen und wurde gekürzt.`, advice: 'Liefern Sie in dieser Spalte nur den Namen oder die Anschrift.' }));
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
