import { TWO_KOMMUNEN } from './addresses.ts';
import { decodeIds, encodeIds } from './id-list.ts';
import { PIN_KEY } from './pin.ts';
import { encodeQuery } from './encode-query.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

/** One indicator in two Kommunen; null and empty = not said, the page asks. */
export interface TwoKommunenState {
	/** Slugs, the first to the left. */
	readonly kommunen: readonly string[];
	/** Of the first Kommune; its counterpart in the second is the one of the same id, or the one named after it. */
	readonly indicators: readonly string[];
	/** One Datenstand per Kommune, in the same order; empty: the newest. */
	readonly pins: readonly string[];
}

export function decodeTwoKommunen(query: URLSearchParams): { readonly state: TwoKommunenState; readonly notes: readonly string[] } {
	const notes = unknownKeyNotes(query, ['kommunen', 'indikator', PIN_KEY]);
	const kommunen = decodeIds(query, 'kommunen');
	if (kommunen.length > 2) notes.push('Verglichen werden zwei Kommunen; die übrigen bleiben weg.');
	const indicators = (firstValue(query, 'indikator') ?? '').split(',').map((id) => id.trim()).filter((id) => id !== '').slice(0, 2);
	const pins = (firstValue(query, PIN_KEY) ?? '').split(',').filter((pin) => pin !== '');
	return { state: { kommunen: kommunen.slice(0, 2), indicators: indicators[0] === indicators[1] ? indicators.slice(0, 1) : indicators, pins: pins.length === 2 ? pins : [] }, notes };
}

export function twoKommunenAddress({ kommunen, indicators, pins }: TwoKommunenState): string {
	return TWO_KOMMUNEN + encodeQuery([['kommunen', encodeIds(kommunen)], ['indikator', encodeIds(indicators)], [PIN_KEY, encodeIds(pins)]]);
}
