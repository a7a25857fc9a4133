import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { formatClassRange } from '../map/class-range.ts';
import { formatValue } from '../number.ts';
import { countOf } from '../place.ts';
import { METHODS } from './class-method-help.ts';
import { exampleOf } from './example.ts';
import { knownRows } from './known-rows.ts';
import type { MapFacts } from './map-facts.ts';
import { gapsOnMap } from './map-facts.ts';

/** How to read a map of classes, with one true example. */
export function mapHelp({ indicator, level, rows, chosen, method, classes }: MapFacts): string[] {
	const example = exampleOf(knownRows(rows), chosen, indicator.decimals);
	if (!example) return [`Auf dieser Karte hat noch kein Gebiet der Ebene ${level.name} einen Wert. Was die Muster bedeuten, steht in der Legende.`];
	const shown = roundHalfUp(example.value, indicator.decimals);
	const own = classes.find((limits) => roundHalfUp(limits.from, indicator.decimals) <= shown && shown <= roundHalfUp(limits.to, indicator.decimals));
	const others = own ? own.count - 1 : 0;
	return [
		// That darker is higher, and not worse, the legend says already.
		classes.length > 1 ? METHODS[method](level) : 'Alle Gebiete mit Wert haben dieselbe Farbe.',
		gapsOnMap(rows, level),
		`Lesebeispiel: ${example.name} hat den Wert ${formatValue(example.value, indicator)}.${own && classes.length > 1 ? ` Die Farbe steht für ${formatClassRange(own, indicator)}; ${others === 0 ? `kein anderes Gebiet hat sie` : `${countOf(others, level)} ${others === 1 ? 'hat' : 'haben'} dieselbe`}.` : ''}`
	].filter((sentence) => sentence !== '');
}
