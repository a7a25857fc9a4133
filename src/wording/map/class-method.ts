import type { ClassMethod } from '#domain/classification/classification.ts';
import type { ValueFormat } from '../number.ts';
import { formatValue } from '../number.ts';
import { ofPlace } from '../place.ts';

/** What is said under a legend. Empty where there is nothing to say. */
export interface ClassWords {
	/** How the classes were made, in plain words. */
	readonly method: string;
	/** The method by its name. */
	readonly experts: string;
	/** Why the classes are not those the reader wished for. */
	readonly note: string;
}

interface MadeClasses {
	readonly method: ClassMethod;
	readonly wished: ClassMethod;
	/** Shown figures per class. */
	readonly counts: readonly number[];
	/** From the figures of all periods. */
	readonly fixed: boolean;
	/** Several maps on one scale. */
	readonly maps: boolean;
	/** The Kommune's own value, where classes are made around it. */
	readonly whole: number | null;
	readonly kommune: string;
	readonly level: { readonly plural: string };
	readonly indicator: ValueFormat;
}

export function classWords(made: MadeClasses): ClassWords {
	const note = made.method !== made.wished && made.wished === 'deviation' && made.counts.length > 0
		? `Für die ganze Kommune ist kein Wert ausgewiesen, von dem etwas abweichen könnte. Darum zeigt die Karte etwa gleich viele ${made.level.plural} je Farbe.`
		: '';
	if (made.counts.length < 2) return { method: '', experts: '', note };
	const same = made.maps ? ' Alle Karten haben dieselben Farben und Grenzen.' : made.fixed ? ' Die Farben bedeuten in allen Jahren dasselbe.' : '';
	const dark = made.method === 'deviation' ? '' : ' Je dunkler, desto höher der Wert; dunkel heißt nicht besser oder schlechter.';
	return { method: plainWords(made) + dark + same, experts: expertWords(made), note };
}

/** For maps with circles. @param wished the reader asked for classes, which circles do not have */
export function circleWords({ unit }: ValueFormat, negative: boolean, wished: boolean): ClassWords {
	return {
		method: `Je größer der Kreis, desto größer die Zahl${unit === '' ? '' : ` (${unit})`}: doppelte Fläche, doppelte Zahl.${negative ? ' Ausgefüllte Kreise stehen für Werte über null, leere mit gestricheltem Rand für Werte unter null.' : ''} Gebiete haben keine Farbe, weil eine Anzahl auch davon abhängt, wie groß ein Gebiet ist.`,
		experts: 'Proportionale Symbole: Kreisfläche proportional zum Wert, ohne Ausgleich der Wahrnehmung (Flannery).',
		note: wished ? 'Anzahlen stehen als Kreise auf der Karte. Eine Einteilung in Farben gibt es für sie nicht.' : ''
	};
}

function plainWords({ method, counts, fixed, maps, whole, kommune, level, indicator }: MadeClasses): string {
	switch (method) {
		case 'quantile':
			if (maps || fixed) return `Über alle ${maps ? 'Karten' : 'Jahre'} zusammen liegen in jeder Farbe etwa gleich viele Werte; gleiche Werte bleiben zusammen.`;
			return isEven(counts) ? `In jeder Farbe liegen etwa gleich viele ${level.plural}.` : 'Die Farben sind möglichst gleich stark besetzt; gleiche Werte bleiben zusammen.';
		case 'equal': return 'Jede Farbe steht für einen etwa gleich breiten Abschnitt der Werte, auch wenn darin kein Gebiet liegt.';
		case 'natural': return 'Die Grenzen liegen in Lücken zwischen den Werten: Was eine Farbe teilt, ist sich ähnlich.';
		case 'round': return 'Die Grenzen sind runde Zahlen in gleichen Abständen.';
		case 'own': return 'Die Grenzen sind von Hand gesetzt.';
		case 'deviation': return `Die mittlere Farbe steht für Werte nahe am Wert ${ofPlace(kommune)}${whole === null ? '' : ` (${formatValue(whole, indicator)})`}, Blau für höhere, Braun für niedrigere.`;
	}
}

/** No class holds more than one and a half times as many as another, give or take one. */
function isEven(counts: readonly number[]): boolean {
	return Math.max(...counts) <= 1.5 * Math.min(...counts) + 1;
}

function expertWords({ method, fixed, maps }: MadeClasses): string {
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
