import type { Finding } from '../finding.ts';

type Words = Partial<Pick<Finding, 'message' | 'advice'>>;

const KEEP_KEY = 'Tragen Sie den Schlüssel so ein, wie er im Blatt „Gebiete“ steht.';
const CHECK = 'Prüfen Sie diese Zahl und die daneben.';

/** What the checks advise concerns descriptions in part; who fills in a template has none. Here stands what to do in the workbook. */
const WORDS: Readonly<Record<string, Words>> = {
	'text-in-number': { advice: 'Tragen Sie eine Zahl ein, oder eines der Zeichen: . (geheim), x (nicht sinnvoll), … (folgt). Leer heißt: nicht erhoben.' },
	'missing-area-code': { advice: 'Tragen Sie den Schlüssel des Gebiets ein, oder löschen Sie die Zeile.' },
	'unknown-area-code': { advice: `${KEEP_KEY} Ein Gebiet, das dort fehlt, ergänzen Sie zuerst im Blatt „Gebiete“.` },
	'lost-leading-zero': { advice: KEEP_KEY },
	'negative-count': { advice: 'Gezählt wird ab null. Berichtigen Sie die Zahl.' },
	'count-with-decimals': { advice: 'Gezählt werden ganze Menschen oder Fälle. Berichtigen Sie die Zahl.' },
	'ambiguous-number': { advice: 'Tragen Sie die Zahl ohne Punkt ein.' },
	'mixed-decimal-signs': { message: 'In dieser Spalte wechseln Punkt und Komma die Bedeutung.', advice: 'Tragen Sie Zahlen ohne Tausenderpunkte und mit Dezimalkomma ein.' },
	'duplicate-column': { advice: 'Zwei Spalten haben dieselbe Kennung. Löschen Sie bei einer davon die Kennung in der grauen Zeile.' },
	'delivered-twice': { message: 'Diese Zahlen stehen zweimal in der Mappe.', advice: 'Löschen Sie eine der beiden Spalten oder eines der beiden Blätter.' },
	'column-without-name': { message: 'Diese Spalte hat keine Kennung und wird nicht gelesen.', advice: 'Das ist in Ordnung, wenn es eine Nebenrechnung oder Bemerkung ist.' },
	'unread-column': { advice: 'Das ist in Ordnung, wenn es eine Nebenrechnung oder Bemerkung ist.' },
	'personal-data': { advice: 'Löschen Sie Spalten mit Angaben zu einzelnen Menschen, und tragen Sie nur ein, wie viele es je Gebiet sind.' },
	'parts-differ-from-total': { message: 'Diese Zahl ist nicht die Summe ihrer Teile.', advice: 'Prüfen Sie diese Zahl und ihre Teile.' },
	'sum-row-differs': { message: 'Die Summenzeile ist nicht die Summe der Zeilen darüber.', advice: 'Prüfen Sie die Spalte, oder löschen Sie die Summenzeile: Der Atlas zählt selbst zusammen.' },
	'total-row': { advice: 'Löschen Sie die Summenzeile: Der Atlas zählt selbst zusammen.' },
	'ratio-differs': { message: 'Diese Zahl folgt nicht aus Zähler und Nenner.', advice: CHECK },
	'numerator-above-denominator': { message: 'Hier ist der Teil größer als das Ganze, zu dem er gehört.', advice: CHECK },
	'relation-violated': { message: 'Diese Zahl passt nicht zu den anderen, mit denen sie zusammenhängt.', advice: CHECK },
	'implausible-jump': { message: 'Diese Zahl weicht auffällig von der des Nachbarjahrs ab.', advice: 'Prüfen Sie auf Tippfehler und vertauschte Zeilen. Stimmt sie, ist nichts zu tun.' },
	'column-jump': { message: 'Die Zahlen dieser Spalte weichen auffällig von denen des Nachbarjahrs ab.', advice: 'Prüfen Sie, ob die Spalte die richtige ist. Stimmt sie, ist nichts zu tun.' },
	'area-equals-sum': { message: 'Dieses Gebiet hat genau so viel wie alle anderen zusammen.', advice: 'Ist es eine Summenzeile, löschen Sie sie.' },
	'area-without-data': { advice: 'Tragen Sie die Zahlen nach, oder lassen Sie es so: Die Gebiete erscheinen als „nicht erhoben“.' }
};

/** Kinds that say nothing but what stands in their own cell, or no figure of an area at all. */
const SPEAK_OF_THEIR_CELL = new Set([
	'text-in-number', 'missing-area-code', 'unknown-area-code', 'unknown-area-name', 'lost-leading-zero', 'leading-zero-restored', 'other-gebietsstand', 'merged-area', 'negative-count', 'count-with-decimals', 'ambiguous-number',
	'duplicate-column', 'duplicate-row', 'unread-column', 'column-without-name', 'hidden-row', 'hidden-column', 'no-row', 'personal-data', 'total-row', 'area-without-data', 'area-without-data-in-period', 'columns-swapped',
	'column-repeated', 'unit-changed', 'numerator-and-denominator-swapped', 'form-missing', 'form-period', 'form-publish', 'form-wrong-number', 'secrecy-kept', 'publication-kept', 'no-areas', 'unknown-level', 'duplicate-area', 'new-area',
	'unknown-parent', 'no-known-areas', 'unknown-column-id', 'unknown-indicator', 'indicator-without-figures', 'formula-not-readable', 'nothing-delivered', 'description-wrong-value', 'description-reserved-name', 'formula-without-value', 'excel-error'
]);

/** The same finding in words for somebody with a workbook. A remark at a cell may say no figure but the one that stands in it. */
export function inPlannerWords(finding: Finding): Finding {
	const words = Object.hasOwn(WORDS, finding.code) ? WORDS[finding.code] : undefined;
	const open = words?.message === undefined && !SPEAK_OF_THEIR_CELL.has(finding.code);
	return { ...finding, ...(open ? { message: 'Diese Stelle passt nicht zu den anderen Angaben.' } : {}), ...words };
}
