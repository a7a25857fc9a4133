import { stemOf, stemsOf } from './fold-text.ts';

/** Words of which German compounds of the field are made, beside those of the titles. */
const BUILDING = stemsOf([
	'Kind Jugend Alter Armut Arbeit arbeitslos Ausland Einwohner Bevölkerung Haushalt Wohnung Fläche Einkommen Familie Leistung Bezug Schule Platz Betreuung',
	'Gesundheit Geburt Miete Sozial Hilfe Frau Mann Migration Hintergrund Erziehung Impfung Sprache Gewicht Grundschule Gymnasium Wahl Beteiligung Straftat Erholung Verkehr Person',
	'Dichte Quote Anteil Zahl Größe Saldo Langzeit Kleinkind Senioren Mehrfach Ganztag Pflege Bildung Abschluss Förderung Quotient Index Lage Vorsorge Untersuchung Auto Steuer Durchschnitt'
].join(' '));

/** What may stand between two parts: Kind-er-armut, Wohnung-s-größe. */
const LINKS = ['', 's', 'n', 'en', 'er', 'es', 'e', 'ung', 'ungs'];
const SHORTEST = 4;

/** Splits compounds into known words. @param texts in which words of their own stand */
export class Compounds {
	readonly #known: ReadonlySet<string>;

	constructor(texts: Iterable<string>) {
		this.#known = new Set([...BUILDING, ...[...texts].flatMap(stemsOf)].filter((stem) => stem.length >= SHORTEST));
	}

	/** „kinderarmut“ → kind, armut. Empty where a word is not made of known ones. @param word folded, with its ending */
	partsOf(word: string): string[] {
		if (word.length < 2 * SHORTEST) return [];
		for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut++) {
			const head = word.slice(0, cut);
			if (!this.#known.has(head)) continue;
			for (const link of LINKS) {
				if (!word.startsWith(link, cut)) continue;
				const rest = word.slice(cut + link.length);
				if (rest.length >= SHORTEST && this.#known.has(stemOf(rest))) return [head, stemOf(rest)];
				const more = this.partsOf(rest);
				if (more.length > 0) return [head, ...more];
			}
		}
		return [];
	}
}
