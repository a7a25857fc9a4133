import { mayBeChance } from '#domain/statistics/rank-correlation.ts';
import { MINUS } from '../number.ts';
import { countOf, dative } from '../place.ts';

interface ReadLevel {
	readonly name: string;
	readonly plural: string;
}

/** Stands under every picture of two indicators. */
export const NOT_A_CAUSE = 'Zusammenhang ist keine Ursache; hier geht es um Gebiete, nicht um einzelne Menschen.';

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

/** „Rangkorrelation nach Spearman: 0,83 (86 Stadtteile)“; two decimals, since more would claim more than areas can tell. */
export function relationForExperts(correlation: number, count: number, level: ReadLevel): string {
	const shown = (Math.round(Math.abs(correlation) * 100) / 100).toFixed(2).replace('.', ',');
	return `Rangkorrelation nach Spearman: ${correlation < 0 && shown !== '0,00' ? MINUS : ''}${shown} (${countOf(count, level)} mit beiden Werten, bei Gleichständen mittlere Ränge). Sie misst, ob die Gebiete in beiden Indikatoren ähnlich geordnet sind: 1 heißt gleich, ${MINUS}1 umgekehrt, 0 keine gemeinsame Ordnung. Jedes Gebiet zählt gleich viel. Zusammenhänge zwischen Gebieten können viel stärker sein als solche zwischen Menschen (ökologischer Fehlschluss).`;
}

const WARNINGS = {
	'same-denominator': 'Vorsicht: Beide Indikatoren werden durch dieselbe Bezugsgröße geteilt. Schon dadurch können sie gemeinsam steigen oder fallen.',
	'shared-figure': 'Vorsicht: In beiden Indikatoren steckt zum Teil dieselbe gezählte Größe. Schon dadurch hängen sie zusammen.',
	'periods-differ': 'Die beiden Werte stammen nicht aus derselben Zeit.'
} as const;

export function relationWarning(warning: keyof typeof WARNINGS): string {
	return WARNINGS[warning];
}
