import { formatNumber, NARROW_SPACE } from '../number.ts';

/** What a proof says in numbers; `audit.json` has this shape. */
export interface TestedSecrecy {
	readonly values: number;
	readonly withheld: number;
	readonly audit: { readonly narrow: number; readonly disclosed: number; readonly timeout: number };
}

/** The one sentence on top of the page. Release lets nothing out that fails; should it ever, the page says so. */
export function proofResult({ withheld, audit: { narrow, disclosed, timeout } }: TestedSecrecy): string {
	if (disclosed > 0) return `Die Prüfung ist nicht bestanden: ${times(disclosed, 'Ein Wert lässt', 'Werte lassen')} sich zurückrechnen. Dieser Datenstand gehört zurückgezogen.`;
	if (narrow > 0) return `Die Prüfung ist nicht bestanden: ${times(narrow, 'Ein Wert lässt', 'Werte lassen')} sich auf wenige Möglichkeiten eingrenzen.`;
	if (timeout > 0) return `Die Prüfung ist nicht abgeschlossen: Für ${times(timeout, 'einen Wert', 'Werte')} steht das Ergebnis aus.`;
	if (withheld === 0) return 'In diesem Datenstand ist kein Wert verborgen: Keine Zahl ist so klein, dass sie geschützt werden müsste.';
	return 'Kein einziger verborgener Wert lässt sich aus dem zurückrechnen, was dieser Atlas veröffentlicht, und von keinem lässt sich sagen, dass er klein ist.';
}

/** „3,4 %“; a few of very many are not none. */
export function withheldShare({ values, withheld }: Pick<TestedSecrecy, 'values' | 'withheld'>): string {
	if (values === 0 || withheld === 0) return `0${NARROW_SPACE}%`;
	const share = (100 * withheld) / values;
	return share < 0.05 ? `unter 0,1${NARROW_SPACE}%` : `${formatNumber(share, 1)}${NARROW_SPACE}%`;
}

const times = (count: number, one: string, many: string): string => (count === 1 ? one : `${formatNumber(count, 0)} ${many}`);
