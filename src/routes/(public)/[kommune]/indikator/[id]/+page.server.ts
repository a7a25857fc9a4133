import { redirect } from '@sveltejs/kit';
import { backgroundOrigin } from '#domain/kommune/background.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { shownState } from '#ui/indicator/shown-state.ts';
import { chosenIndicator } from '#url/chosen-indicator.ts';
import { decodeIndicatorState } from '#url/indicator/decode-indicator-state.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
	const other = chosenIndicator(url);
	if (other) redirect(302, other.pathname + other.search);
	const { state: asked, pin: stand, notes } = decodeIndicatorState(url.searchParams);
	const view = await openSnapshots().indicator(params.kommune, params.id, asked, stand);
	const pin = stand === null ? null : view.snapshot.pin;
	const hints = [...notes, ...view.fallbacks];
	const { state, defaults, search } = shownState(view, asked, pin);
	// What a form sends (empty fields, defaults) becomes the one short address. With a hint the address stays, or the hint would be lost.
	if (hints.length === 0 && search !== url.search) redirect(302, url.pathname + search);
	// Read by src/http: this page alone may load pictures from there. Nothing is loaded before a click.
	const { background } = view.kommune;
	if (background) setHeaders({ 'keck-bildquelle': backgroundOrigin(background) });
	return { view, pin, state, defaults, notes: hints };
};
