import { mayBeChance } from '#domain/statistics/rank-correlation.ts';
import { countOf, dative } from '../place.ts';

export interface ReadLevel {
	readonly name: string;
	readonly plural: string;
}

/** From so much on a tendency is worth a word; the bounds are ours, rounder than any science could justify. */
const OFTEN = 0.5;
const NEARLY_ALWAYS = 0.8;

/**
 * What the order of the areas in both indicators says, in a plain sentence.
 *
 * @param correlation of the ranks; null where there are too few areas, or all are equal in one
 * @param count areas with both values
 */
export function relationSentence(correlation: number | null, count: number, x: string, y: string, level: ReadLevel): string {
	if (correlation === null) return count < 8 ? `Mit ${countOf(count, level)} lässt sich kein Muster erkennen: ein einzelnes Gebiet würde es bestimmen.` : `Ein Muster lässt sich nicht erkennen, weil in einem der beiden Indikatoren alle ${level.plural} denselben Wert haben.`;
	if (mayBeChance(correlation, count)) return `Ein klares Muster ist nicht zu erkennen: Ob ${level.plural} bei „${x}“ hohe oder niedrige Werte haben, sagt wenig über „${y}“. So etwas entsteht bei ${countOf(count, level).replace(level.plural, dative(level.plural))} auch zufällig.`;
	const strength = Math.abs(correlation);
	const often = strength >= NEARLY_ALWAYS ? 'fast immer' : strength >= OFTEN ? 'oft' : 'etwas häufiger als andere';
	return `${level.plural} mit einem hohen Wert bei „${x}“ haben ${often} einen ${correlation > 0 ? 'hohen' : 'niedrigen'} Wert bei „${y}“.`;
}
