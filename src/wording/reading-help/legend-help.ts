import { formatClassRange } from '../map/class-range.ts';
import { formatNumber } from '../number.ts';
import { countOf } from '../place.ts';
import type { MapFacts } from './map-facts.ts';

/** How to read a legend that shows how many areas lie in each class. The example is the fullest class; of equals the lowest. */
export function legendHelp({ indicator, level, classes }: Pick<MapFacts, 'indicator' | 'level' | 'classes'>): string[] {
	const total = classes.reduce((sum, limits) => sum + limits.count, 0);
	if (classes.length === 0 || total === 0) return ['Kein Gebiet hat einen Wert, darum gibt es keine Farben.'];
	const fullest = classes.reduce((best, limits) => (limits.count > best.count ? limits : best));
	return [
		'Zu jeder Farbe steht, welche Werte sie umfasst und wie viele Gebiete darin liegen. Beide Grenzen gehören dazu.',
		`Lesebeispiel: ${countOf(fullest.count, level)} von ${formatNumber(total, 0)} mit Wert ${fullest.count === 1 ? 'liegt' : 'liegen'} bei ${formatClassRange(fullest, indicator)}.`
	];
}
