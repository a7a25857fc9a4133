import { redirect } from '@sveltejs/kit';
import { openSnapshots } from '#server/snapshot/index.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { encodeComparison } from '#url/comparison-state.ts';
import { decodeComparison } from '#url/decode-comparison.ts';
import { shownComparison } from '#view/comparison/comparison-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { state: asked, pin: stand, notes } = decodeComparison(url.searchParams);
	const view = await openSnapshots().comparison(params.kommune, asked, stand);
	const pin = stand === null ? null : view.snapshot.pin;
	const state = shownComparison(view);
	const hints = [...notes, ...view.fallbacks];
	const short = kommuneAddresses(view.kommune.slug, pin).comparison(encodeComparison(state));
	// What a form sends becomes the one short address. With a hint the address stays, or the hint would be lost.
	if (hints.length === 0 && short !== url.pathname + url.search) redirect(302, short);
	return { view, pin, state, notes: hints };
};
