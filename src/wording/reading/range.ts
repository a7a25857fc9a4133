import { formatValue } from '../number.ts';
import { countOf, dative, joinNames } from '../place.ts';
import type { ReadIndicator, ReadRow } from './read-row.ts';

export interface ReadLevel {
	readonly name: string;
	readonly plural: string;
}

const MOST_NAMED = 3;

/** Where the value is lowest and highest among the areas with a released value; rests are no places, and areas with too few inhabitants have none. */
export function rangeSentence(indicator: ReadIndicator, rows: readonly ReadRow[], level: ReadLevel): string {
	const places = rows.filter(({ area, value }) => value.kind === 'known' && !area.rest);
	const ranked = places.filter(({ unranked }) => (unranked ?? null) === null);
	const known = ranked.flatMap(({ area, value }) => (value.kind === 'known' ? [{ name: area.name, value: value.value, text: formatValue(value.value, indicator) }] : []));
	if (known.length < 2) return '';
	const low = known.reduce((a, b) => (b.value < a.value ? b : a));
	const high = known.reduce((a, b) => (b.value > a.value ? b : a));
	const all = ranked.length === places.length;
	if (low.text === high.text) return `In allen ${known.length} ${dative(level.plural)} ${all ? 'mit Angabe' : 'der Rangfolge'} ist der Wert gleich (${low.text}).`;
	const place = (text: string) => {
		const names = known.filter((row) => row.text === text).map((row) => row.name).toSorted((a, b) => a.localeCompare(b, 'de'));
		return names.length > MOST_NAMED ? `${names.length} ${dative(level.plural)}` : joinNames(names);
	};
	const ends = `in ${place(low.text)} (${low.text}), am höchsten in ${place(high.text)} (${high.text}).`;
	return all ? `Am niedrigsten ist der Wert ${ends}` : `Unter den ${known.length} ${dative(level.plural)} der Rangfolge ist der Wert am niedrigsten ${ends}`;
}

/** How many areas have no value, and why; empty when all have one. */
export function gapsSentence(rows: readonly ReadRow[], level: ReadLevel): string {
	const places = rows.filter(({ area }) => !area.rest);
	const count = (state: string) => places.filter(({ value }) => (value.kind === 'missing' ? value.why : value.kind) === state).length;
	const parts = [
		[count('withheld'), 'aus Datenschutzgründen nicht ausgewiesen'],
		[count('not-collected'), 'nicht erhoben'],
		[count('not-meaningful'), 'nicht sinnvoll'],
		[count('pending'), 'noch nicht geliefert']
	] as const;
	const told = parts.filter(([n]) => n > 0).map(([n, why]) => `für ${n === places.length && n > 1 ? 'alle ' : ''}${countOf(n, level)} ${why}`);
	return told.length === 0 ? '' : `Ohne Wert: ${joinNames(told)}.`;
}
