import type { Figure } from '#domain/figure/figure.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import type { ValueFormat } from '../number.ts';
import { formatValue } from '../number.ts';
import { formatPeriod } from '../period.ts';

export interface TimeLineFacts {
	readonly indicator: ValueFormat;
	/** Oldest first. */
	readonly periods: readonly string[];
	/** The whole first, then the chosen area; the last is spoken of. */
	readonly series: readonly { readonly area: { readonly name: string }; readonly figures: readonly Figure[] }[];
	/** True where the lines of all areas are drawn behind. */
	readonly others?: boolean;
}

/** How to read lines over time: first and last known value of the line that is spoken of. Says nothing of what lies between. */
export function timeLineHelp({ indicator, periods, series, others = false }: TimeLineFacts): string[] {
	const told = [...series].reverse().map(({ area, figures }) => ({ name: area.name, known: figures.flatMap((figure, at) => (figure.kind === 'known' ? [{ value: figure.value, period: periods[at] ?? '' }] : [])) })).find(({ known }) => known.length > 0);
	if (!told) return ['Zu keinem Zeitpunkt ist ein Wert ausgewiesen.'];
	const [first, last] = [told.known[0], told.known.at(-1)];
	if (!first || !last) return [];
	const broken = series.some(({ figures }) => figures.some((figure) => figure.kind !== 'known'));
	const point = ({ value, period }: typeof first): string => `${formatValue(value, indicator)} (${formatPeriod(period)})`;
	const change = roundHalfUp(last.value, indicator.decimals) - roundHalfUp(first.value, indicator.decimals);
	const moved = change === 0 ? 'ist zuletzt so hoch wie am Anfang' : change > 0 ? 'ist gestiegen' : 'ist gesunken';
	return [
		'Von links nach rechts vergeht die Zeit, nach oben wird der Wert größer.',
		others ? 'Die feinen Linien dahinter sind die anderen Gebiete.' : '',
		broken ? 'Wo eine Linie unterbrochen ist, gibt es keinen Wert; das Zeichen sagt, warum. Dazwischen wird nichts ergänzt.' : '',
		first === last
			? `Lesebeispiel: Für ${told.name} gibt es nur einen Wert, ${point(first)}.`
			: `Lesebeispiel: Der Wert für ${told.name} ${moved}: von ${point(first)} auf ${point(last)}.`
	].filter((sentence) => sentence !== '');
}
