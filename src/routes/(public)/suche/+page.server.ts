import { redirect } from '@sveltejs/kit';
import { openSnapshots } from '#server/snapshot/index.ts';
import { KNOWN_ENTRIES } from '#ui/search/known-words.ts';
import { decodeSearch, searchAddress } from '#url/search-state.ts';
import { EVERYDAY_WORDS } from '#wording/glossary/everyday-words.ts';
import type { PageServerLoad } from './$types';

/** Hits per Kommune, and Kommunen searched; an atlas of more than that wants an index of its own. */
const MOST_HITS = 6;
const MOST_KOMMUNEN = 40;

/** What is sought is answered and forgotten: it is neither logged nor kept. */
export const load: PageServerLoad = async ({ url }) => {
	const { text, notes } = decodeSearch(url.searchParams, false);
	if (notes.length === 0 && new URL(searchAddress(text), url).searchParams.toString() !== url.searchParams.toString()) redirect(302, searchAddress(text));
	const kommunen = await openSnapshots().kommunen();
	const views = [];
	// One after the other: their indexes are made when they are first asked.
	if (text !== '') for (const { kommune } of kommunen.slice(0, MOST_KOMMUNEN)) views.push(await openSnapshots().search(kommune.slug, text, null, { entries: KNOWN_ENTRIES, everyday: EVERYDAY_WORDS }, 40));
	const own = views.map((view) => ({ ...view, hits: view.hits.filter((hit) => hit.entry.kind !== 'begriff' && hit.entry.kind !== 'seite').slice(0, MOST_HITS) })).filter((view) => view.hits.length > 0);
	// Terms and pages are the same everywhere, and are said once.
	const everywhere = new Map(views.flatMap((view) => view.hits.filter((hit) => hit.entry.kind === 'begriff' || hit.entry.kind === 'seite')).map((hit) => [hit.entry.id, hit]));
	return {
		text, notes,
		kommunen: kommunen.map(({ kommune: { slug, name } }) => ({ slug, name })),
		towns: own.toSorted((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0)),
		everywhere: [...everywhere.values()].toSorted((a, b) => b.score - a.score).slice(0, MOST_HITS),
		nearly: [...new Set(views.flatMap((view) => view.nearly))].slice(0, 4)
	};
};
