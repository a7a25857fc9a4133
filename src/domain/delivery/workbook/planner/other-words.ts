import type { Finding } from '../../finding.ts';

type Words = Partial<Pick<Finding, 'message' | 'advice'>>;

const KEEP_KEY = 'Tragen Sie den Schlüssel so ein, wie er im Blatt „Gebiete“ steht.';
const CHECK = 'Prüfen Sie diese Zahl und die daneben.';

/** What the checks advise concerns descriptions in part; who fills in a template has none. Here stands what to do in the workbook. */
export const OTHER_WORDS: Readonly<Record<string, Words>> = {
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
