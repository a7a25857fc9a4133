import { redirect } from '@sveltejs/kit';
import { Refusal } from '#server/base/refusal.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import { shownState } from '#ui/indicator/shown-state.ts';
import { EMBEDDED } from '#ui/take/embedded.ts';
import { decodeIndicatorState } from '#url/indicator/decode-indicator-state.ts';
import type { PageServerLoad } from './$types';

/** A picture to stand in another site. What cannot be understood falls back without a word: nobody there could mend the address. */
export const load: PageServerLoad = async ({ params, url }) => {
	const found = EMBEDDED.find((embedded) => embedded.picture === params.bild);
	if (!found) throw new Refusal('not-found', `Dieses Bild gibt es nicht. Es gibt: ${EMBEDDED.map((embedded) => embedded.picture).join(', ')}.`);
	const { state: asked, pin: stand } = decodeIndicatorState(url.searchParams);
	const view = await openSnapshots().indicator(params.kommune, params.indikator, asked, stand);
	const pin = stand === null ? null : view.snapshot.pin;
	const { state, defaults, search } = shownState(view, asked, pin);
	if (search !== url.search) redirect(302, url.pathname + search);
	return { view, picture: found.picture, kind: found.kind, pin, state, defaults };
};
