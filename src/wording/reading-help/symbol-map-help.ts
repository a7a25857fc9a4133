import { formatValue } from '../number.ts';
import { exampleOf } from './example.ts';
import { knownRows } from './known-rows.ts';
import type { MapFacts } from './map-facts.ts';
import { gapsOnMap } from './map-facts.ts';

/** How to read a map of symbols; counts are never coloured in. */
export function symbolMapHelp({ indicator, level, rows, chosen }: Pick<MapFacts, 'indicator' | 'level' | 'rows' | 'chosen'>): string[] {
	const example = exampleOf(knownRows(rows), chosen, indicator.decimals);
	if (!example) return [`Auf dieser Karte hat noch kein Gebiet der Ebene ${level.name} einen Wert.`];
	return [
		'Je größer die Fläche eines Kreises, desto größer die Anzahl. Ein Kreis gehört zu dem Gebiet, in dem sein Mittelpunkt liegt.',
		gapsOnMap(rows, level),
		`Lesebeispiel: Der Kreis in ${example.name} steht für ${formatValue(example.value, indicator)}.`
	].filter((sentence) => sentence !== '');
}
