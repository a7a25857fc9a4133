import type { Catalogue } from '#domain/indicator/published.ts';
import { KNOWN_ENTRIES } from '#ui/search/known-words.ts';
import { today } from '#view/frame/borders-day.ts';
import { catalogueEntries } from '#view/search/catalogue-entries.ts';
import { SearchIndex } from '#view/search/search-index.ts';
import { EVERYDAY_WORDS } from '#wording/glossary/everyday-words.ts';

const loading = new Map<string, Promise<SearchIndex>>();

/** The same index as the server's, of the same published catalogue; fetched once for all searches of a page. */
export function loadIndex(catalogueAddress: string): Promise<SearchIndex> {
	const index = loading.get(catalogueAddress) ?? build(catalogueAddress);
	loading.set(catalogueAddress, index);
	return index;
}

async function build(address: string): Promise<SearchIndex> {
	const answer = await fetch(address);
	if (!answer.ok) throw new TypeError(`The catalogue answered ${answer.status}.`);
	const catalogue = (await answer.json()) as Catalogue;
	return new SearchIndex([...catalogueEntries(catalogue, today(catalogue)), ...KNOWN_ENTRIES], EVERYDAY_WORDS);
}
