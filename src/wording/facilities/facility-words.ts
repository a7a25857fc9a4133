import type { AgeSpan } from '#domain/catalogue/age/age-span.ts';
import type { FacilityKind } from '#domain/facility/facility-mark.ts';
import { facilityKind } from '#domain/facility/facility-kinds.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { formatNumber } from '../number.ts';
import { formatDayInWords } from '../period.ts';
import { inPlace, inTheWhole, joinNames } from '../place.ts';

/** „Kinder unter 6 Jahren“, „Kinder von 6 bis unter 10 Jahren“, „Kinder und Jugendliche von 6 bis unter 18 Jahren“. */
export function targetWords({ from, to }: AgeSpan): string {
	const who = to <= 15 ? 'Kinder' : 'Kinder und Jugendliche';
	return `${who} ${from === 0 ? `unter ${to}` : `von ${from} bis unter ${to}`} Jahren`;
}

/** „keine Kitas“, „1 Kita“, „2.880 Kitas“. */
export function countedKind(count: number, { name, plural }: Pick<FacilityKind, 'name' | 'plural'>): string {
	return count === 0 ? `keine ${plural}` : count === 1 ? `1 ${name}` : `${formatNumber(count, 0)} ${plural}`;
}

/** A list may have no name for a place. */
export const facilityName = ({ name, kind }: { readonly name: string; readonly kind: string }): string => (name === '' ? `${facilityKind(kind).name} ohne Namen` : name);

interface Told {
	/** One per kind. */
	readonly counts: readonly number[];
	readonly rate: ReleasedFigure | null;
}

interface Sentence {
	readonly kommune: string;
	/** With the finer word where one is chosen. */
	readonly kinds: readonly Pick<FacilityKind, 'name' | 'plural'>[];
	readonly whole: Told;
	readonly area: (Told & { readonly name: string }) | null;
	readonly span: AgeSpan | null;
	/** Days of the lists. */
	readonly dates: readonly string[];
}

/** What there is, in one or two sentences: the area first where one is chosen, then the whole Kommune. */
export function facilitiesSentence({ kommune, kinds, whole, area, span, dates }: Sentence): string {
	const counted = (told: Told): string => joinNames(kinds.flatMap((kind, at) => ((told.counts[at] ?? 0) > 0 || kinds.length === 1 ? [countedKind(told.counts[at] ?? 0, kind)] : [])).slice(0, 12)) || 'keine Einrichtungen';
	const per = span === null ? '' : ` je 1.000 ${targetWords(span)}`;
	const rated = ({ rate }: Told): string => (rate?.kind === 'known' && per !== '' ? `, das ${rate.value === 1 ? 'ist' : 'sind'} ${formatNumber(rate.value, 1)}${per}` : '');
	const when = dates.length === 0 ? '' : ` (Stand ${joinNames(dates.map(formatDayInWords))})`;
	if (area === null) return `${capital(inPlace(kommune))} gibt es ${counted(whole)}${rated(whole)}${when}.`;
	const compared = kinds.length === 1 ? ` ${capital(inTheWhole(kommune))} sind es ${countedKind(whole.counts[0] ?? 0, kinds[0] as FacilityKind)}${rated(whole)}.` : '';
	return `${area.name}: Hier gibt es ${counted(area)}${rated(area)}${when}.${compared}`;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
