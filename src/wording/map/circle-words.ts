import type { ValueFormat } from '../number.ts';
import type { ClassWords } from './class-method.ts';

/** For maps with circles. @param wished the reader asked for classes, which circles do not have */
export function circleWords({ unit }: ValueFormat, negative: boolean, wished: boolean): ClassWords {
	return {
		method: `Je größer der Kreis, desto größer die Zahl${unit === '' ? '' : ` (${unit})`}: doppelte Fläche, doppelte Zahl.${negative ? ' Ausgefüllte Kreise stehen für Werte über null, leere mit gestricheltem Rand für Werte unter null.' : ''} Gebiete haben keine Farbe, weil eine Anzahl auch davon abhängt, wie groß ein Gebiet ist.`,
		experts: 'Proportionale Symbole: Kreisfläche proportional zum Wert, ohne Ausgleich der Wahrnehmung (Flannery).',
		note: wished ? 'Anzahlen stehen als Kreise auf der Karte. Eine Einteilung in Farben gibt es für sie nicht.' : ''
	};
}
