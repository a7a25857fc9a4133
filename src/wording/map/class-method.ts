import { expertWords } from './expert-class-words.ts';
import type { MadeClasses } from './made-classes.ts';
import { plainWords } from './plain-class-words.ts';

/** What is said under a legend. Empty where there is nothing to say. */
export interface ClassWords {
	/** How the classes were made, in plain words. */
	readonly method: string;
	/** The method by its name. */
	readonly experts: string;
	/** Why the classes are not those the reader wished for. */
	readonly note: string;
}

export function classWords(made: MadeClasses): ClassWords {
	const note = made.method !== made.wished && made.wished === 'deviation' && made.counts.length > 0
		? `Für die ganze Kommune ist kein Wert ausgewiesen, von dem etwas abweichen könnte. Darum zeigt die Karte etwa gleich viele ${made.level.plural} je Farbe.`
		: '';
	if (made.counts.length < 2) return { method: '', experts: '', note };
	const same = made.maps ? ' Alle Karten haben dieselben Farben und Grenzen.' : made.fixed ? ' Die Farben bedeuten in allen Jahren dasselbe.' : '';
	const dark = made.method === 'deviation' ? '' : ' Je dunkler, desto höher der Wert; dunkel heißt nicht besser oder schlechter.';
	return { method: plainWords(made) + dark + same, experts: expertWords(made), note };
}
