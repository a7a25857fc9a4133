import { formatPeriod } from '../period.ts';
import { articled } from '../place.ts';
import { sentenceStart } from '../sentence-start.ts';

/** What the small pictures are, and when the values were counted. */
export function comparisonKey(whole: string, usual: string, before: string | null): string {
	const when = before === null ? `Werte: ${formatPeriod(usual)}, wo nichts anderes steht.` : `Früher und heute: ${formatPeriod(before)} und ${formatPeriod(usual)}, wo nichts anderes steht.`;
	const picture = before === null
		? `Jede Zeile hat ihre eigene Skala; der senkrechte Strich ist ${articled(whole, 'nominative')}.`
		: `Jede Zeile hat ihre eigene Skala; die graue Linie ist ${articled(whole, 'nominative')}.`;
	return `${when} ${picture} Bei Anzahlen fehlt der Vergleich im Bild: ${sentenceStart(articled(whole, 'nominative'))} ist dort die Summe aller.`;
}
