import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '#wording/number.ts';
import { formatFigure, formatNumber, formatValue } from '#wording/number.ts';
import { formatPeriod, periodTick } from '#wording/period.ts';
import { signOf } from '#wording/sign.ts';
import { dotsPath, linePath, tenth } from './line-path.ts';
import { labelledPlaces, timePlaces } from './time-axis.ts';
import { placeOn, valueAxis } from './value-axis.ts';

export interface TimeSeries {
	readonly area: { readonly id: string; readonly name: string };
	/** One per period. */
	readonly figures: readonly ReleasedFigure[];
}

/** Height of the plot in px, and its width in units that the browser stretches. */
export const PLOT = { width: 1000, height: 230, top: 12, floor: 202 } as const;
/** A series' end label takes two lines; two labels stay this many px apart. */
const LABEL_GAP = 34;
const DOTS_UP_TO = 30;

/** All of a time line that can be computed: places in px from above and in % from the left. */
export function layTimeLine(series: readonly TimeSeries[], periods: readonly string[], format: ValueFormat) {
	const places = timePlaces(periods);
	const values = series.flatMap((s) => s.figures.flatMap((f) => (f.kind === 'known' ? [f.value] : [])));
	const axis = valueAxis(values, format.decimals);
	const y = (value: number) => PLOT.floor - placeOn(axis, value) * (PLOT.floor - PLOT.top);
	const letters = Math.max(...periods.map((key) => periodTick(key).length)) / 4;
	const [narrow, wide] = [labelledPlaces(places, 0.24 * letters), labelledPlaces(places, 0.115 * letters)];
	/** Signs for periods without a value stand above the axis, one row per series that has any. */
	const rowOf = (index: number) => series.slice(0, index).filter((s) => s.figures.some((f) => f.kind !== 'known')).length;
	const lines = series.map((s, index) => {
		const placed = periods.map((_, at) => ({ figure: s.figures[at], x: (places[at] ?? 0) * PLOT.width })).filter(hasFigure);
		return {
			name: s.area.name,
			path: linePath(placed, y),
			dots: periods.length <= DOTS_UP_TO ? dotsPath(placed, y) : '',
			hits: s.figures.flatMap((f, at) => (f.kind === 'known' ? [{ x: percent(places[at]), y: tenth(y(f.value)), text: `${s.area.name}, ${formatPeriod(periods[at] ?? '')}: ${formatFigure(f, format)}` }] : [])),
			signs: s.figures.flatMap((f, at) => (f.kind === 'known' ? [] : [{ x: percent(places[at]), y: PLOT.floor - 6 - 15 * rowOf(index), text: signOf(f).sign }]))
		};
	});
	return {
		axis,
		/** Height of the zero line, drawn where the axis holds it. */
		zero: tenth(y(0)),
		lines,
		ends: endLabels(series, periods, format, y),
		valueTicks: axis.ticks.map((tick) => ({ y: tenth(y(tick)), text: formatNumber(tick, axis.ticks.every(Number.isInteger) ? 0 : format.decimals) })),
		timeTicks: periods.flatMap((key, at) => (wide.has(at) || narrow.has(at) ? [{ x: percent(places[at]), text: periodTick(key), look: narrow.has(at) ? (wide.has(at) ? '' : 'narrow') : 'wide' }] : [])),
		placeOf: (key: string) => percent(places[periods.indexOf(key)])
	};
}

function hasFigure<T extends { figure: ReleasedFigure | undefined }>(placed: T): placed is T & { figure: ReleasedFigure } {
	return placed.figure !== undefined;
}

function percent(place = 0): string {
	return `${tenth(place * 100)}%`;
}

/** Value and name at each line's end, moved apart where they would touch. */
function endLabels(series: readonly TimeSeries[], periods: readonly string[], format: ValueFormat, y: (value: number) => number) {
	const ends = series.map((s, index) => {
		const at = s.figures.findLastIndex((f) => f.kind === 'known');
		const last = s.figures[at];
		if (last?.kind !== 'known') return { index, name: s.area.name, text: '', y: PLOT.floor - 7 - 15 * index };
		const when = at === periods.length - 1 ? '' : ` (${periodTick(periods[at] ?? '')})`;
		return { index, name: s.area.name, text: formatValue(last.value, { ...format, unit: format.unit === '%' ? '%' : '' }) + when, y: y(last.value) };
	});
	const upDown = ends.toSorted((a, b) => a.y - b.y);
	const highest = PLOT.floor - LABEL_GAP * (upDown.length - 1);
	let free = -Infinity;
	return upDown.map((end, at) => {
		free = Math.max(Math.min(end.y, highest + LABEL_GAP * at), free + LABEL_GAP, PLOT.top);
		return { ...end, y: tenth(free) };
	}).toSorted((a, b) => a.index - b.index);
}
