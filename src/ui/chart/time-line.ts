import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '#wording/number.ts';
import { formatFigure, formatNumber, formatValue } from '#wording/number.ts';
import { formatPeriod, periodTick } from '#wording/period.ts';
import { signOf } from '#wording/sign.ts';
import { LETTER, PICTURE, WIDE_LETTER } from './picture-size.ts';
import { dotsPath, linePath, tenth } from './line-path.ts';
import { placeOn, valueAxis } from './value-axis.ts';
import { endLabels } from './time/end-labels.ts';
import { quietPath, quietScale } from './time/quiet-path.ts';
import { labelledPlaces, timePlaces } from './time-axis.ts';

export interface TimeSeries {
	readonly area: { readonly id: string; readonly name: string };
	/** One per period. */
	readonly figures: readonly ReleasedFigure[];
}

/** Space above and below the plot, in units of the picture. */
export const PLOT = { height: 250, top: 14, floor: 222 } as const;
const DOTS_UP_TO = 30;

/**
 * All of a time line that can be computed: places in units of the picture.
 *
 * @param behind drawn thin behind the series
 * @param newBorders periods from which other borders hold
 */
export function layTimeLine(series: readonly TimeSeries[], periods: readonly string[], format: ValueFormat, behind: readonly TimeSeries[] = [], newBorders: readonly string[] = []) {
	const places = timePlaces(periods);
	const values = [...series, ...behind].flatMap((s) => s.figures.flatMap((f) => (f.kind === 'known' ? [f.value] : [])));
	const axis = valueAxis(values, format.decimals);
	const ticks = axis.ticks.map((tick) => ({ tick, text: formatNumber(tick, axis.ticks.every(Number.isInteger) ? 0 : format.decimals) }));
	const ends = endsOf(series, periods, format);
	const left = Math.max(0, ...ticks.map(({ text }) => text.length)) * LETTER + 8;
	const right = PICTURE.width - Math.max(46, ...ends.map(({ text, name }) => Math.max(text.length * LETTER + 10, series.length > 1 ? shortName(name).length * WIDE_LETTER + 8 : 0)));
	const x = (at: number) => left + 5 + (places[at] ?? 0) * (right - left - 10);
	const y = (value: number) => PLOT.floor - placeOn(axis, value) * (PLOT.floor - PLOT.top);
	const letters = Math.max(...periods.map((key) => periodTick(key).length)) / 4;
	const [narrow, wide] = [labelledPlaces(places, 0.19 * letters), labelledPlaces(places, 0.12 * letters)];
	/** Signs for periods without a value stand above the axis, one row per series that has any. */
	const rowOf = (index: number) => series.slice(0, index).filter((s) => s.figures.some((f) => f.kind !== 'known')).length;
	const lines = series.map((s, index) => {
		const placed = s.figures.map((figure, at) => ({ figure, x: x(at) }));
		return {
			area: s.area.id,
			path: linePath(placed, y),
			dots: periods.length <= DOTS_UP_TO ? dotsPath(placed, y) : '',
			hits: s.figures.flatMap((f, at) => (f.kind === 'known' ? [{ x: tenth(x(at)), y: tenth(y(f.value)), text: `${s.area.name}, ${formatPeriod(periods[at] ?? '')}: ${formatFigure(f, format)}` }] : [])),
			signs: s.figures.flatMap((f, at) => (f.kind === 'known' ? [] : [{ x: tenth(x(at)), y: PLOT.floor - 6 - 15 * rowOf(index), text: signOf(f).sign }]))
		};
	});
	const drawn = new Set(series.map((s) => s.area.id));
	return {
		axis,
		left, right,
		/** Height of the zero line, drawn where the axis holds it. */
		zero: tenth(y(0)),
		lines,
		quiet: behind.filter((s) => !drawn.has(s.area.id)).map((s) => ({ area: s.area.id, d: quietPath(s.figures, x, y, quietScale(behind.length)) })),
		/** Between the last period with the old borders and the first with the new. */
		breaks: breakLabels(newBorders.flatMap((key) => {
			const at = periods.indexOf(key);
			return at < 1 ? [] : [tenth((x(at - 1) + x(at)) / 2)];
		})),
		ends: endLabels(ends.map((end) => ({ ...end, y: end.value === null ? PLOT.floor - 7 : y(end.value) })), PLOT.top, PLOT.floor),
		valueTicks: ticks.map(({ tick, text }) => ({ y: tenth(y(tick)), text })),
		timeTicks: periods.flatMap((key, at) => (wide.has(at) || narrow.has(at) ? [{ x: tenth(x(at)), text: periodTick(key), look: narrow.has(at) ? (wide.has(at) ? '' : 'narrow') : 'wide' }] : [])),
		placeOf: (key: string) => tenth(x(periods.indexOf(key)))
	};
}

/** Breaks close to each other share one label. */
function breakLabels(places: readonly number[]): { readonly x: number; readonly labelled: boolean }[] {
	return places.map((x, at) => ({ x, labelled: at === 0 || x - (places[at - 1] ?? 0) > PICTURE.width / 2 }));
}

/** As long as there is room for beside the plot. */
export function shortName(name: string): string {
	return name.length > 15 ? `${name.slice(0, 14)}…` : name;
}

/** What stands at each line's end: the last known value, with its year where that is not the newest. */
function endsOf(series: readonly TimeSeries[], periods: readonly string[], format: ValueFormat) {
	return series.map((s, index) => {
		const at = s.figures.findLastIndex((f) => f.kind === 'known');
		const last = s.figures[at];
		const when = at === periods.length - 1 ? '' : ` (${periodTick(periods[at] ?? '')})`;
		const text = last?.kind === 'known' ? formatValue(last.value, { ...format, unit: format.unit === '%' ? '%' : '' }) + when : '';
		return { index, name: s.area.name, text, value: last?.kind === 'known' ? last.value : null };
	});
}
