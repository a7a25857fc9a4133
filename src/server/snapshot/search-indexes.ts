import { today } from '#view/frame/borders-day.ts';
import { catalogueEntries } from '#view/search/catalogue-entries.ts';
import type { SearchEntry } from '#view/search/search-entry.ts';
import { SearchIndex, type EverydayWords } from '#view/search/search-index.ts';
import type { OpenSnapshot } from './open-snapshot.ts';

/** What every search finds besides a Kommune's own, and what people call things. */
export interface KnownWords {
	readonly entries: readonly SearchEntry[];
	readonly everyday: EverydayWords;
}

/** One index per Datenstand, made when it is first asked; the ones not asked for longest are let go. An index of a large city weighs about 3 MB. */
const MOST_KEPT = 6;

export class SearchIndexes {
	readonly #kept = new Map<string, SearchIndex>();

	of({ catalogue, mark }: OpenSnapshot, known: KnownWords): SearchIndex {
		const key = `${catalogue.kommune.slug} ${mark.pin}`;
		const index = this.#kept.get(key) ?? new SearchIndex([...catalogueEntries(catalogue, today(catalogue)), ...known.entries], known.everyday);
		this.#kept.delete(key);
		this.#kept.set(key, index);
		const oldest = this.#kept.keys().next();
		if (this.#kept.size > MOST_KEPT && !oldest.done) this.#kept.delete(oldest.value);
		return index;
	}
}
