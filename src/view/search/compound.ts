import { BUILDING, LINKS } from './compound-parts.ts';
import { stemOf, stemsOf } from './stem.ts';

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
