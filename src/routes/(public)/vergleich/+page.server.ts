import { redirect } from '@sveltejs/kit';
import { openSnapshots } from '#server/snapshot/index.ts';
import { decodeTwoKommunen, twoKommunenAddress } from '#url/two-kommunen-state.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { state: asked, notes } = decodeTwoKommunen(url.searchParams);
	const snapshots = openSnapshots();
	const kommunen = (await snapshots.kommunen()).map(({ kommune }) => ({ slug: kommune.slug, name: kommune.name }));
	const known = asked.kommunen.filter((slug) => kommunen.some((k) => k.slug === slug));
	const unknown = asked.kommunen.filter((slug) => !known.includes(slug)).map((slug) => `Die Kommune „${slug.slice(0, 40)}“ gibt es in diesem Atlas nicht.`);
	const [first, second] = known;
	const view = first !== undefined && second !== undefined ? await snapshots.twoKommunen([first, second], asked.indicators, asked.pins) : null;
	const hints = [...notes, ...unknown, ...(view?.fallbacks ?? [])];
	const pins = view && asked.pins.length > 0 ? [view.first.snapshot.pin, view.second.snapshot.pin] : [];
	const state = { kommunen: known, indicators: asked.indicators, pins };
	const short = twoKommunenAddress(state);
	// What a form sends becomes the one short address. With a hint the address stays, or the hint would be lost.
	if (hints.length === 0 && short !== url.pathname + url.search) redirect(302, short);
	return { view, kommunen, state, notes: hints };
};
