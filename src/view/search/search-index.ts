import MiniSearch, { type Query } from 'minisearch';
import { Compounds } from './compound.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { stemOf, stemsOf } from './stem.ts';
import type { SearchEntry } from './search-entry.ts';

/** Words that people type, and the words under which the atlas has it. */
export type EverydayWords = readonly (readonly [typed: readonly string[], meant: readonly string[]])[];

export interface Found {
	readonly entry: SearchEntry;
	readonly score: number;
}

/** Longer texts are no questions. */
const LONGEST_QUERY = 120;
const MOST_WORDS = 8;
const identity = (term: string): string => term;

/** All that can be found in one Datenstand (or in the help), searchable in German as people type it. Holds no text of any query. */
export class SearchIndex {
	readonly #entries: ReadonlyMap<string, SearchEntry>;
	readonly #compounds: Compounds;
	readonly #mini: MiniSearch;
	readonly #everyday: readonly (readonly [typed: readonly string[], meant: readonly string[]])[];

	constructor(entries: readonly SearchEntry[], everyday: EverydayWords) {
		this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
		this.#compounds = new Compounds(entries.filter((entry) => entry.kind !== 'gebiet').map((entry) => entry.title));
		this.#everyday = everyday.map(([typed, meant]) => [typed.map((words) => ` ${stemsOf(words).join(' ')} `), meant]);
		this.#mini = new MiniSearch({
			fields: ['title', 'also', 'text'],
			tokenize: (text) => this.#tokens(text),
			processTerm: identity
		});
		this.#mini.addAll([...this.#entries.values()].map((entry) => ({ id: entry.id, title: entry.title, also: entry.also.join(' | '), text: entry.text })));
	}

	/** Best first. What holds all words comes alone; where nothing does, what holds any. */
	find(text: string, most: number): Found[] {
		const asked = text.slice(0, LONGEST_QUERY);
		const words = wordsOf(asked).slice(0, MOST_WORDS);
		if (words.length === 0) return [];
		const best = new Map<string, number>();
		const take = (sought: readonly string[], combineWith: 'AND' | 'OR', trust: number, exact: string): void => {
			const stems = sought.map(stemOf);
			for (const { id, score } of this.#ask(this.#every(sought, combineWith))) {
				const entry = this.#entries.get(String(id));
				if (entry) best.set(entry.id, Math.max(best.get(entry.id) ?? 0, score * trust * entry.weight * nearness(entry, exact, stems)));
			}
		};
		take(words, 'AND', 1, foldText(asked).trim());
		for (const { meant, trust } of this.#meantBy(words.map(stemOf))) take(wordsOf(meant), 'AND', trust, foldText(meant).trim());
		if (best.size === 0) take(words.flatMap((word) => [word, ...this.#compounds.partsOf(word)]), 'OR', 1, '');
		return [...best].flatMap(([id, score]) => {
			const entry = this.#entries.get(id);
			return entry ? [{ entry, score }] : [];
		}).sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title, 'de')).slice(0, most);
	}

	/** Words of the atlas that are spelled nearly like it, for a search that found nothing. */
	nearly(text: string): string[] {
		const words = stemsOf(text.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
		const near = words.flatMap((word) => this.#mini.search(word, { tokenize: (term) => [term], fuzzy: 0.45, maxFuzzy: 4, prefix: true, fields: ['title'], boost: { title: 1 } }));
		return [...new Set(near.sort((a, b) => b.score - a.score).flatMap(({ id }) => this.#entries.get(String(id))?.title ?? []))].slice(0, 4);
	}

	#ask(query: Query): readonly { readonly id: unknown; readonly score: number }[] {
		return this.#mini.search(query, { boost: { title: 5, also: 4, text: 0.6 }, tokenize: (term) => [term], processTerm: identity, weights: { fuzzy: 0.3, prefix: 0.55 } });
	}

	#tokens(text: string): string[] {
		return wordsOf(text).flatMap((word) => [stemOf(word), ...this.#compounds.partsOf(word)]);
	}

	/** Each word as it is, as a beginning, nearly, or by its parts. */
	#every(words: readonly string[], combineWith: 'AND' | 'OR'): Query {
		return { combineWith, queries: words.map((word) => {
			const parts = this.#compounds.partsOf(word);
			const stem = stemOf(word);
			const itself: Query = { queries: [stem], prefix: stem.length >= 2 && !/^\d/.test(stem), fuzzy: stem.length >= 5 && !/\d/.test(stem) ? 0.2 : false, maxFuzzy: 2 };
			return parts.length === 0 ? itself : { combineWith: 'OR', queries: [itself, { combineWith: 'AND', queries: parts, fuzzy: false, prefix: false, boost: { title: 4, also: 3, text: 0.5 } }] };
		}) };
	}

	/** The words of the atlas for what was typed; the first of several is meant most. */
	#meantBy(stems: readonly string[]): { meant: string; trust: number }[] {
		const line = ` ${stems.join(' ')} `;
		return this.#everyday.flatMap(([typed, meant]) => {
			const said = typed.find((phrase) => line.includes(phrase));
			if (said === undefined) return [];
			const besides = line.replace(said, ' ').trim();
			return meant.map((other, at) => ({ meant: `${other} ${besides}`, trust: 0.95 - 0.15 * Math.min(at, 3) }));
		});
	}
}

/** How near a name is to what was typed: the same, its beginning, its words in order, all of its words. */
function nearness(entry: SearchEntry, exact: string, sought: readonly string[]): number {
	const title = foldText(entry.title);
	if (title === exact) return entry.kind === 'begriff' ? 2.5 : 4;
	if (entry.also.some((name) => foldText(name) === exact)) return entry.kind === 'gebiet' ? 4 : entry.kind === 'indikator' ? 3 : 1.8;
	const stems = stemsOf(title);
	const spoken = ` ${sought.join(' ')} `;
	if (entry.also.some((name) => ` ${stemsOf(name).join(' ')} ` === spoken)) return entry.kind === 'indikator' ? 2.6 : 1.7;
	if (` ${stems.join(' ')} `.startsWith(spoken)) return 1.6;
	if (` ${stems.join(' ')} `.includes(spoken)) return 1.45;
	return sought.every((word) => stems.includes(word)) ? 1.3 : 1;
}
