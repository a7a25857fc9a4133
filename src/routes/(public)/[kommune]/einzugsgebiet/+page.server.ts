import { redirect } from '@sveltejs/kit';
import { addressCode } from '#domain/area/area.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { encodeCatchment } from '#url/catchment-state.ts';
import { decodeCatchment } from '#url/decode-catchment.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { state: asked, pin: stand, notes } = decodeCatchment(url.searchParams);
	const view = await openSnapshots().catchment(params.kommune, asked, stand);
	const pin = stand === null ? null : view.snapshot.pin;
	const hints = [...notes, ...view.fallbacks];
	const level = asked.level === null && view.chosen.length === 0 ? null : view.level.id;
	const short = kommuneAddresses(view.kommune.slug, pin).catchment(encodeCatchment({ level, codes: view.chosen.map(addressCode), name: view.name }));
	// What a form sends becomes the one short address. With a hint the address stays, or the hint would be lost.
	if (hints.length === 0 && short !== url.pathname + url.search) redirect(302, short);
	return { view, pin, notes: hints };
};
