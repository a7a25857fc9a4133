import { redirect } from '@sveltejs/kit';
import { openSnapshots } from '#server/snapshot/index.ts';
import { KNOWN_ENTRIES } from '#ui/search/known-words.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { decodeSearch } from '#url/search-state.ts';
import { EVERYDAY_WORDS } from '#wording/glossary/everyday-words.ts';
import type { PageServerLoad } from './$types';

/** More hits help nobody. */
const MOST_HITS = 60;

/** What is sought is answered and forgotten: it is neither logged nor kept. */
export const load: PageServerLoad = async ({ params, url }) => {
	const { text, pin: stand, notes } = decodeSearch(url.searchParams, true);
	const view = await openSnapshots().search(params.kommune, text, stand, { entries: KNOWN_ENTRIES, everyday: EVERYDAY_WORDS }, MOST_HITS);
	const pin = stand === null ? null : view.snapshot.pin;
	const short = kommuneAddresses(params.kommune, pin).search(text);
	if (notes.length === 0 && !sameAddress(short, url)) redirect(302, short);
	return { view, notes, pin, most: MOST_HITS };
};

/** Spelling of the percent signs aside: a form writes blanks as „+“. */
function sameAddress(short: string, url: URL): boolean {
	const wanted = new URL(short, url);
	return wanted.pathname === url.pathname && wanted.searchParams.toString() === url.searchParams.toString();
}
