import { redirect } from '@sveltejs/kit';
import { openSnapshots } from '#server/snapshot/index.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { decodeFacilitiesState } from '#url/decode-facilities-state.ts';
import { facilitiesQuery } from '#url/facilities-state.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { state, pin: stand, notes } = decodeFacilitiesState(url.searchParams);
	const view = await openSnapshots().facilities(params.kommune, state, stand);
	const pin = stand === null ? null : view.snapshot.pin;
	const hints = [...notes, ...view.fallbacks];
	const short = kommuneAddresses(view.kommune.slug, pin).facilities(facilitiesQuery(view.state, view.defaultLevel));
	// What a form sends becomes the one short address. With a hint the address stays, or the hint would be lost.
	if (hints.length === 0 && short !== url.pathname + url.search) redirect(302, short);
	return { view, pin, notes: hints };
};
