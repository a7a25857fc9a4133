import { shownState } from '#ui/indicator/shown-state.ts';
import { chosenIndicator } from '#url/chosen-indicator.ts';
import type { IndicatorState } from '#url/indicator-state.ts';
import type { IndicatorDefaults } from '#url/indicator/encode-indicator-state.ts';
import { decodeIndicatorState } from '#url/indicator/decode-indicator-state.ts';
import { indicatorView } from '#view/indicator-view.ts';
import type { PublishedSnapshot } from '#view/published.ts';
import type { IndicatorView } from '#view/read-models.ts';
import type { DrawnPage } from './drawn-page.ts';
import { indicatorOf } from './drawn-page.ts';

/** What an indicator's page shows at an address: the same as the server's `+page.server.ts` answers. */
export interface Answer {
	readonly view: IndicatorView;
	readonly state: IndicatorState;
	readonly defaults: IndicatorDefaults;
	readonly notes: readonly string[];
	readonly pin: string | null;
	/** The one short address, with the public origin; with a hint the address that was asked for. */
	readonly here: URL;
}

/** Null where the address is no page that the browser can draw. */
export async function answerAddress(snapshot: PublishedSnapshot, page: DrawnPage, asked: URL): Promise<Answer | null> {
	const address = chosenIndicator(asked) ?? asked;
	const id = indicatorOf(page, address);
	const decoded = decodeIndicatorState(address.searchParams);
	const view = id === null ? null : await indicatorView(snapshot, id, decoded.state);
	if (!view) return null;
	const notes = [...decoded.notes, ...view.fallbacks];
	const { state, defaults, search } = shownState(view, decoded.state, page.pin);
	return { view, state, defaults, notes, pin: page.pin, here: new URL(address.pathname + (notes.length === 0 ? search : address.search), page.origin) };
}
