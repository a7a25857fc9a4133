import { redirect } from '@sveltejs/kit';
import { openSnapshots } from '#server/snapshot/index.ts';
import { shownState } from '#ui/indicator/shown-state.ts';
import { UNSAID } from '#url/indicator-state.ts';
import { decodeIndicatorState } from '#url/indicator/decode-indicator-state.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { state: asked, pin: stand, notes } = decodeIndicatorState(url.searchParams);
	const view = await openSnapshots().explanation(params.kommune, params.id, asked, stand);
	const pin = stand === null ? null : view.snapshot.pin;
	const hints = [...notes, ...view.fallbacks];
	// Looks (order, classes) are no part of a value, and the whole Kommune needs no name.
	const shown = view.chosen?.area.id === view.whole?.area.id ? { ...view, chosen: null } : view;
	const { level, period, group, area } = asked;
	const { state, defaults, search } = shownState(shown, { ...UNSAID, level, period, group, area }, pin);
	if (hints.length === 0 && search !== url.search) redirect(302, url.pathname + search);
	return { view, pin, state, defaults, notes: hints };
};
