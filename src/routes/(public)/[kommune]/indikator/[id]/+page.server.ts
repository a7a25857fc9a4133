import { redirect } from '@sveltejs/kit';
import { addressCode } from '#domain/area/area.ts';
import { openSnapshots } from '#server/snapshot/index.ts';
import type { IndicatorView } from '#server/snapshot/read-models.ts';
import { decodeIndicatorState, encodeIndicatorState } from '#url/indicator-state.ts';
import type { IndicatorDefaults, IndicatorState, Sort } from '#url/indicator-state.ts';
import { encodeQuery } from '#url/query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const { state: asked, pin: stand, notes } = decodeIndicatorState(url.searchParams);
	const view = await openSnapshots().indicator(params.kommune, params.id, asked, stand);
	const pin = stand === null ? null : view.snapshot.pin;
	const hints = [...notes, ...view.fallbacks];
	const state = shownState(view, asked.sort);
	const defaults = { level: view.levelChoices.at(-1)?.id ?? '', period: view.newestPeriod } satisfies IndicatorDefaults;
	const search = encodeQuery(encodeIndicatorState(state, pin, defaults));
	// What a form sends (empty fields, defaults) becomes the one short address. With a hint the address stays, or the hint would be lost.
	if (hints.length === 0 && search !== url.search) redirect(302, url.pathname + search);
	return { view, pin, state, defaults, notes: hints };
};

/** What the page really shows, in the spelling of addresses. */
function shownState(view: IndicatorView, sort: Sort): IndicatorState {
	const area = view.chosen?.area;
	return {
		level: view.level.id,
		period: view.period,
		group: view.group === '' ? null : view.group,
		area: area ? (area.level === view.level.id ? addressCode(area) : area.id) : null,
		sort
	};
}
