/** How the classes of a map were made, for readers who know statistics. */
import type { MadeClasses } from './made-classes.ts';

export function expertWords({ method, fixed, maps }: MadeClasses): string {
	const of = maps ? 'der ausgewiesenen Werte aller gezeigten Karten' : fixed ? 'der ausgewiesenen Werte aller Zeitpunkte dieser Ebene und Gruppe' : 'der ausgewiesenen Werte';
	switch (method) {
		case 'quantile': return `Quantile (Typ 7) ${of}, gerundet wie angezeigt. Gleiche Werte bleiben in einer Klasse.`;
		case 'equal': return `Gleich breite Klassen (Equal Interval) über die Spannweite ${of}; Grenzen gerundet wie angezeigt.`;
		case 'natural': return `Natürliche Klassen nach Fisher und Jenks, exakt berechnet: kleinste Quadratsumme ${of} innerhalb der Klassen.`;
		case 'round': return `Gleich breite Klassen (Pretty Breaks): die kleinste Schrittweite 1, 2 oder 5 × 10ⁿ, mit der höchstens fünf Klassen die Spannweite ${of} abdecken.`;
		case 'own': return 'Benutzerdefinierte Grenzen; eine Grenze gehört zur unteren Klasse.';
		case 'deviation': return `Symmetrisch um den Wert der ganzen Kommune${fixed ? ' zum neuesten Zeitpunkt' : ''}: Mitte ± 1 Schritt, dann bis ± 3 Schritte. Schritt ist die runde Zahl (1, 2 oder 5 × 10ⁿ), die der halben Wurzel aus der mittleren quadrierten Abweichung ${of} am nächsten liegt.`;
	}
}
