import { redirect } from '@sveltejs/kit';
import { openSnapshots } from '#server/snapshot/index.ts';
import { relationAddress } from '#ui/relation/relation-words.ts';
import { decodeRelationState } from '#url/decode-relation-state.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { state, pin: stand, notes } = decodeRelationState(url.searchParams);
	const view = await openSnapshots().relation(params.kommune, state, stand);
	const pin = stand === null ? null : view.snapshot.pin;
	const hints = [...notes, ...view.fallbacks];
	const short = relationAddress(view, pin);
	// With a hint the address stays, or the hint would be lost.
	if (hints.length === 0 && short !== url.pathname + url.search) redirect(302, short);
	return { view, pin, notes: hints };
};
