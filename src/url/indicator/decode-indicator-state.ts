import type { IndicatorState } from '../indicator-state.ts';
import { decodePin, PIN_KEY } from '../pin.ts';
import { firstValue, unknownKeyNotes } from '../query.ts';
import { decodeLimits } from './decode-limits.ts';
import { decodeGroup, word } from './decode-words.ts';
import { CLASS_CHOICES, MAP_CHOICES, SORTS } from './indicator-words.ts';

/** The keys in the one order in which they stand in addresses. */
export const INDICATOR_KEYS = ['ebene', 'zeit', 'gruppe', 'gebiet', PIN_KEY, 'sortierung', 'klassen', 'grenzen', 'zeitfest', 'karten'] as const;

export interface DecodedIndicatorState {
	readonly state: IndicatorState;
	readonly pin: string | null;
	/** German hints on what could not be understood. */
	readonly notes: readonly string[];
}

export function decodeIndicatorState(query: URLSearchParams): DecodedIndicatorState {
	const notes = unknownKeyNotes(query, INDICATOR_KEYS);
	const sort = word(query, 'sortierung', SORTS, notes, 'Die Sortierung');
	const asked = word(query, 'klassen', CLASS_CHOICES, notes, 'Die Einteilung');
	const limits = asked === 'eigene' ? decodeLimits(query.getAll('grenzen'), notes) : [];
	const state: IndicatorState = {
		level: firstValue(query, 'ebene'), period: firstValue(query, 'zeit'), group: decodeGroup(query), area: firstValue(query, 'gebiet'), sort,
		classes: asked === 'eigene' && limits.length === 0 ? CLASS_CHOICES[0] : asked, limits,
		fixed: word(query, 'zeitfest', ['nein', 'ja'], notes, 'Die Angabe') === 'ja',
		maps: word(query, 'karten', MAP_CHOICES, notes, 'Die Ansicht')
	};
	return { state, pin: decodePin(query), notes };
}
