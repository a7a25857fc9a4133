import { decodePin, PIN_KEY } from './pin.ts';
import type { QueryParts } from './query.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

/** How the table and the bars of an indicator page are ordered. */
export const SORTS = ['gebiet', 'name', 'wert-ab', 'wert-auf'] as const;
export type Sort = (typeof SORTS)[number];
export const DEFAULT_SORT: Sort = 'gebiet';

/** How the classes of a map are made, as addresses spell it; the first is the default. `eigene` needs `grenzen`. */
export const CLASS_CHOICES = ['gleich-viele', 'gleich-breit', 'natuerlich', 'rund', 'abweichung', 'eigene'] as const;
export type ClassChoice = (typeof CLASS_CHOICES)[number];
/** One map, or small ones side by side for all years or all groups. */
export const MAP_CHOICES = ['eine', 'jahre', 'gruppen'] as const;
export type MapChoice = (typeof MAP_CHOICES)[number];
/** Own limits make at most five classes, as all other ways do. */
export const MOST_LIMITS = 4;

/** What an address of an indicator page says; null = not said, the page chooses. */
export interface IndicatorState {
	readonly level: string | null;
	readonly period: string | null;
	/** Group key, `alter:u15,geschlecht:w`. */
	readonly group: string | null;
	/** Address code of an area of the level. */
	readonly area: string | null;
	readonly sort: Sort;
	readonly classes: ClassChoice;
	/** Own limits between the classes, ascending; empty unless `classes` is `eigene`. */
	readonly limits: readonly number[];
	/** The same classes in every period, so that a colour means the same in each year. */
	readonly fixed: boolean;
	readonly maps: MapChoice;
}

export const UNSAID: IndicatorState = { level: null, period: null, group: null, area: null, sort: DEFAULT_SORT, classes: 'gleich-viele', limits: [], fixed: false, maps: 'eine' };

/** What the page shows when the address says nothing; left out of addresses. */
export interface IndicatorDefaults {
	readonly level: string;
	readonly period: string;
}

/** The keys in the one order in which they stand in addresses. */
export const INDICATOR_KEYS = ['ebene', 'zeit', 'gruppe', 'gebiet', PIN_KEY, 'sortierung', 'klassen', 'grenzen', 'zeitfest', 'karten'] as const;

export interface DecodedIndicatorState {
	readonly state: IndicatorState;
	readonly pin: string | null;
	/** German hints on what could not be understood. */
	readonly notes: readonly string[];
}

/**
 * A form without JavaScript sends one `gruppe` per classification (`gruppe=alter:u15&gruppe=geschlecht:w`) and empty
 * fields for „Insgesamt“; both spellings mean the same key.
 */
function decodeGroup(query: URLSearchParams): string | null {
	const parts = query.getAll('gruppe').flatMap((value) => value.split(',')).map((part) => part.trim()).filter((part) => part !== '');
	return parts.length === 0 ? null : [...new Set(parts)].join(',');
}

/** One of the words an address may say, or the first with a note. */
function word<Word extends string>(query: URLSearchParams, key: string, words: readonly [Word, ...Word[]], notes: string[], what: string): Word {
	const wanted = firstValue(query, key);
	const found = words.find((w) => w === wanted);
	if (wanted !== null && found === undefined) notes.push(`${what} „${wanted.slice(0, 40)}“ gibt es nicht; gezeigt wird „${words[0]}“.`);
	return found ?? words[0];
}

/** „1.234,5“ and „7,5“ as people write them, 7.5 as machines do; NaN for anything else. Dots before groups of three digits are dots of thousands. */
function decodeLimit(text: string): number {
	const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
	return /^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : NaN;
}

/** `grenzen=10,5;20` or, from a form, one `grenzen` per field → 10.5, 20. Limits that are no numbers, do not ascend or are too many make none, with a note. */
function decodeLimits(texts: readonly string[], notes: string[]): number[] {
	const parts = texts.flatMap((text) => text.split(';')).map((part) => part.trim().replace('\u2212', '-')).filter((part) => part !== '');
	if (parts.length === 0) {
		notes.push('Für eigene Grenzen fehlt die Angabe „grenzen“; gezeigt wird „gleich-viele“.');
		return [];
	}
	const limits = parts.map(decodeLimit);
	if (limits.length <= MOST_LIMITS && limits.every((limit, at) => Number.isFinite(limit) && (at === 0 || limit > (limits[at - 1] ?? limit)))) return limits;
	notes.push(`Die Grenzen „${parts.join(';').slice(0, 60)}“ sind nicht zu verstehen: höchstens ${MOST_LIMITS} aufsteigende Zahlen, getrennt durch Strichpunkte.`);
	return [];
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

export function encodeIndicatorState(state: IndicatorState, pin: string | null, defaults: IndicatorDefaults | null = null): QueryParts {
	return [
		['ebene', state.level === defaults?.level ? '' : (state.level ?? '')],
		['zeit', state.period === defaults?.period ? '' : (state.period ?? '')],
		['gruppe', state.group ?? ''],
		['gebiet', state.area ?? ''],
		[PIN_KEY, pin ?? ''],
		['sortierung', state.sort === DEFAULT_SORT ? '' : state.sort],
		['klassen', state.classes === CLASS_CHOICES[0] ? '' : state.classes],
		['grenzen', state.limits.map((limit) => String(limit).replace('.', ',')).join(';')],
		['zeitfest', state.fixed ? 'ja' : ''],
		['karten', state.maps === MAP_CHOICES[0] ? '' : state.maps]
	];
}
