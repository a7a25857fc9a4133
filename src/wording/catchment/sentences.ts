import { formatNumber, NARROW_SPACE } from '../number.ts';
import { countOf, dative, joinNames } from '../place.ts';

interface Spoken {
	readonly name: string;
	readonly plural: string;
}

/** How many names are said before the rest is counted. */
const NAMED = 8;

/** „Plagwitz, Lindenau und 3 weitere Ortsteile“ */
export function namesOrCount(areas: readonly { readonly name: string }[], level: Spoken): string {
	const names = areas.map((area) => area.name);
	return names.length <= NAMED ? joinNames(names) : `${names.slice(0, NAMED).join(', ')} und ${countOf(names.length - NAMED, { name: `weiterer ${level.name}`, plural: `weitere ${level.plural}` })}`;
}

export const NOTHING_CHOSEN = (plural: string): string => `Wählen Sie ${plural} aus, auf der Karte oder in der Liste. KECK rechnet die ausgewiesenen Zahlen dieser Gebiete zusammen. Ihre Auswahl steht nur in der Adresse dieser Seite: Sie können sie weitergeben, gespeichert wird nichts.`;

/** „aus allen 6 Ortsteilen“, „aus 5 von 6 Ortsteilen; 1 nicht ausgewiesen, ohne Seehausen (17 % der Gebiete)“. */
export function coverage(joined: { readonly known: number; readonly withheld: number; readonly missing: number }, without: readonly { readonly name: string }[], level: Spoken): string {
	const all = joined.known + joined.withheld + joined.missing;
	if (joined.known === all) return all === 1 ? `aus einem Gebiet` : `aus allen ${all} ${dative(level.plural)}`;
	const reasons = [...(joined.withheld > 0 ? [`${joined.withheld} nicht ausgewiesen`] : []), ...(joined.missing > 0 ? [`${joined.missing} nicht erhoben`] : [])];
	const share = formatNumber((100 * (all - joined.known)) / all, 0);
	return `nur aus ${joined.known} von ${all} ${dative(level.plural)}; ${reasons.join(', ')} (${share}${NARROW_SPACE}% der Gebiete): ohne ${namesOrCount(without, level)}`;
}

/** What the sums rest on, and what they are not. */
export const CATCHMENT_RULE = 'Zusammengerechnet werden die ausgewiesenen Anzahlen über und unter dem Bruchstrich, dann erst die Quote; nie Mittelwerte von Quoten. Wo ein Gebiet nicht ausgewiesen ist, fehlt es auf beiden Seiten: Der Wert gilt dann nur für die übrigen Gebiete, geschätzt wird nichts. Alles hier lässt sich mit den veröffentlichten Tabellen nachrechnen.';
export const SUPPLIED_RULE = 'Fertig gelieferte Quoten und Mittelwerte lassen sich nicht zusammenrechnen, weil ihre Anzahlen fehlen:';
export const NOT_ADDITIVE_RULE = 'Nicht zusammengerechnet, weil nicht erklärt ist, dass sich diese Anzahlen über Gebiete summieren lassen:';
