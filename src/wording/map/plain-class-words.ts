/** How the classes of a map were made, in everyday words. */
import { formatValue } from '../number.ts';
import { ofPlace } from '../place.ts';
import type { MadeClasses } from './made-classes.ts';

export function plainWords({ method, counts, fixed, maps, whole, kommune, level, indicator }: MadeClasses): string {
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
