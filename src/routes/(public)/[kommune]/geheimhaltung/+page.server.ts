import { openSnapshots } from '#server/snapshot/index.ts';
import { decodePlainPage } from '#url/pin.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { pin, notes } = decodePlainPage(url.searchParams);
	const view = await openSnapshots().proof(params.kommune, pin);
	return { view, notes, pin: pin === null ? null : view.snapshot.pin };
};
