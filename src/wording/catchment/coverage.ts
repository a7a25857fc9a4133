import { formatNumber, NARROW_SPACE } from '../number.ts';
import { dative } from '../place.ts';
import type { Spoken } from './names-or-count.ts';
import { namesOrCount } from './names-or-count.ts';

/** „aus allen 6 Ortsteilen“, „aus 5 von 6 Ortsteilen; 1 nicht ausgewiesen, ohne Seehausen (17 % der Gebiete)“. */
export function coverage(joined: { readonly known: number; readonly withheld: number; readonly missing: number }, without: readonly { readonly name: string }[], level: Spoken): string {
	const all = joined.known + joined.withheld + joined.missing;
	if (joined.known === all) return all === 1 ? `aus einem Gebiet` : `aus allen ${all} ${dative(level.plural)}`;
	const reasons = [...(joined.withheld > 0 ? [`${joined.withheld} nicht ausgewiesen`] : []), ...(joined.missing > 0 ? [`${joined.missing} nicht erhoben`] : [])];
	const share = formatNumber((100 * (all - joined.known)) / all, 0);
	return `nur aus ${joined.known} von ${all} ${dative(level.plural)}; ${reasons.join(', ')} (${share}${NARROW_SPACE}% der Gebiete): ohne ${namesOrCount(without, level)}`;
}
