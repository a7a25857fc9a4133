import { dative, joinNames } from '../place.ts';

/** The rule of similar areas, in plain words. */
export function similarityRule(view: { readonly level: { readonly plural: string }; readonly indicators: readonly unknown[]; readonly compared: number; readonly withGaps: number; readonly tooSmall: number }): string {
	const { level, indicators, compared, withGaps, tooSmall } = view;
	const left = [...(tooSmall > 0 ? [`${tooSmall} mit sehr wenigen Einwohnerinnen und Einwohnern`] : []), ...(withGaps > 0 ? [`${withGaps} mit zu vielen Lücken`] : [])];
	return `Ähnlich heißt: Über ${indicators.length === 1 ? 'einen Indikator' : `alle ${indicators.length} Indikatoren`} hinweg, die weder bloße Anzahlen noch fertige Veränderungen in Prozentpunkten sind und für mindestens drei Viertel der ${level.plural} vorliegen, sind die Abstände der Werte im Mittel am kleinsten. Jeder Indikator zählt gleich viel, immer mit dem neuesten Wert. Verglichen wurde mit ${compared} ${dative(level.plural)}${left.length > 0 ? `; nicht dabei: ${joinNames(left)}` : ''}.`;
}

export const SIMILARITY_FORMULA = 'Abstand = Wurzel aus dem Mittel der quadrierten Differenzen der z-Werte (Wert minus Mittelwert, geteilt durch die Standardabweichung mit n − 1) über alle Indikatoren, die für beide Gebiete bekannt sind; das ist der euklidische Abstand aus dist(scale(x)) in R, geteilt durch die Wurzel der Zahl der Indikatoren. Nichts wird ergänzt: Ein Gebiet nimmt teil, wenn mindestens drei Viertel seiner Werte bekannt sind.';
