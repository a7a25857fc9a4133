import type { Catalogue } from '#domain/indicator/published.ts';
import { KNOWN_ENTRIES } from '#ui/search/known-words.ts';
import { today } from '#view/frame/borders-day.ts';
import { catalogueEntries } from '#view/search/catalogue-entries.ts';
import { SearchIndex } from '#view/search/search-index.ts';
import { EVERYDAY_WORDS } from '#wording/glossary/everyday-words.ts';
import { fetchJson } from '../fetch-json.ts';

const loading = new Map<string, Promise<SearchIndex>>();

/** The same index as the server's, of the same published catalogue; fetched once for all searches of a page. */
export function loadIndex(catalogueAddress: string): Promise<SearchIndex> {
	const index = loading.get(catalogueAddress) ?? build(catalogueAddress);
	loading.set(catalogueAddress, index);
	return index;
}

async function build(address: string): Promise<SearchIndex> {
	const catalogue = await fetchJson<Catalogue>(address);
	return new SearchIndex([...catalogueEntries(catalogue, today(catalogue)), ...KNOWN_ENTRIES], EVERYDAY_WORDS);
}
