import { addressCode } from '#domain/area/area.ts';
import type { IndicatorState } from '#url/indicator-state.ts';
import type { IndicatorDefaults } from '#url/indicator/encode-indicator-state.ts';
import { encodeIndicatorState } from '#url/indicator/encode-indicator-state.ts';
import { encodeQuery } from '#url/encode-query.ts';
import type { IndicatorView } from '#view/read-models.ts';

/** What the page shows, in the spelling of addresses: `search` is the one short query that brings it back. */
export interface Shown {
	readonly state: IndicatorState;
	readonly defaults: IndicatorDefaults;
	readonly search: string;
}

/** @param asked what the address said; what concerns looks alone is taken over, the rest is what the view could answer */
export function shownState(view: IndicatorView, asked: IndicatorState, pin: string | null): Shown {
	const area = view.chosen?.area;
	const state: IndicatorState = {
		...asked,
		level: view.level.id,
		period: view.period,
		group: view.group === '' ? null : view.group,
		area: area ? (area.level === view.level.id ? addressCode(area) : area.id) : null
	};
	const defaults = { level: view.levelChoices.at(-1)?.id ?? '', period: view.newestPeriod };
	return { state, defaults, search: encodeQuery(encodeIndicatorState(state, pin, defaults)) };
}
