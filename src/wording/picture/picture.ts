import type { Figure } from '#domain/figure/figure.ts';
import { statusOf } from '#domain/figure/figure.ts';
import type { ValueFormat } from '../number.ts';
import { formatFigure, formatValue } from '../number.ts';
import { formatPeriod } from '../period.ts';
import { joinNames } from '../place.ts';
import type { Valueless } from '../sign.ts';
import { SIGNS, VALUELESS } from '../sign.ts';

/** Words for pictures: what is read instead of seeing them. */

/** „2014: 12,0 %, 2023: 15,3 %; höchster Wert 18,1 % (2019).“ */
export function describeHistory(figures: readonly Figure[], periods: readonly string[], format: ValueFormat): string {
	const known = figures.flatMap((figure, at) => (figure.kind === 'known' ? [{ value: figure.value, period: formatPeriod(periods[at] ?? '') }] : []));
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return 'Kein Wert ausgewiesen.';
	const point = (p: typeof first) => `${formatValue(p.value, format)} (${p.period})`;
	if (first === last) return `Nur ein Wert: ${point(first)}.`;
	const high = known.reduce((a, b) => (b.value > a.value ? b : a));
	const low = known.reduce((a, b) => (b.value < a.value ? b : a));
	const ends = [first.value, last.value];
	const between = [...(ends.includes(high.value) ? [] : [`höchster Wert ${point(high)}`]), ...(ends.includes(low.value) ? [] : [`niedrigster Wert ${point(low)}`])];
	return `Von ${point(first)} auf ${point(last)}${between.length > 0 ? `; dazwischen ${joinNames(between)}` : ''}.`;
}

/** „Spanne von 2,1 % bis 45,2 % (63 Werte). Hier 12,3 %. Ganze Kommune 15,0 %.“ `values` ascending. */
export function describeSpread(values: readonly number[], value: Figure, whole: Figure, format: ValueFormat): string {
	const [low, high] = [values[0], values.at(-1)];
	const range = low === undefined || high === undefined ? 'Keine Werte ausgewiesen.' : `Spanne von ${formatValue(low, format)} bis ${formatValue(high, format)} (${values.length} ${values.length === 1 ? 'Wert' : 'Werte'}).`;
	// The same object: a page about the whole. (States without a value are shared objects and prove nothing.)
	const here = value.kind === 'known' && value === whole ? '' : ` Hier: ${formatFigure(value, format)}.`;
	return `${range}${here} Ganze Kommune: ${formatFigure(whole, format)}.`;
}

/** Periods without a value in words: „2015 bis 2017 nicht ausgewiesen (•), 2020 nicht erhoben (–)“; empty when none is missing. */
export function describeGaps(figures: readonly Figure[], periods: readonly string[]): string {
	return VALUELESS.flatMap((state) => {
		const runs = runsOf(figures.map((figure) => statusOf(figure) === state));
		return runs.length === 0 ? [] : [gapText(runs, periods, state)];
	}).join(', ');
}

function gapText(runs: readonly (readonly [number, number])[], periods: readonly string[], state: Valueless): string {
	const label = (at: number) => formatPeriod(periods[at] ?? '');
	const spans = runs.map(([from, to]) => (from === to ? label(from) : to === from + 1 ? `${label(from)} und ${label(to)}` : `${label(from)} bis ${label(to)}`));
	return `${spans.join(', ')} ${SIGNS[state].word} (${SIGNS[state].sign})`;
}

/** First and last index of each unbroken run of true. */
function runsOf(flags: readonly boolean[]): (readonly [number, number])[] {
	const starts = flags.flatMap((flag, at) => (flag && !flags[at - 1] ? [at] : []));
	return starts.map((from) => [from, flags.findIndex((flag, at) => at > from && !flag) < 0 ? flags.length - 1 : flags.findIndex((flag, at) => at > from && !flag) - 1]);
}
