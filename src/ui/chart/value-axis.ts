import { nice, ticks } from 'd3-array';

export interface ValueAxis {
	readonly from: number;
	readonly to: number;
	/** Inside from … to, ascending. */
	readonly ticks: readonly number[];
	/** False when the axis leaves out zero: the reader must be told. */
	readonly fromZero: boolean;
}

/** When all values differ by less than this part of the largest, an axis from 0 would show a flat line. */
const TINY_RANGE = 0.25;
/** … but an axis never shows less than this part of it, or the noise of single cases would look like a mountain. */
const LEAST_SPAN = 0.1;

/**
 * An honest axis: from 0, unless the values lie far from 0 and close together (mean age 42 to 44). `decimals` keeps ticks from
 * being finer than the values are shown.
 */
export function valueAxis(values: readonly number[], decimals: number, wanted = 4): ValueAxis {
	const [min, max] = [Math.min(...values), Math.max(...values)];
	// Nothing there, or nothing that is not shown as 0.
	if (values.length === 0 || Math.max(Math.abs(min), Math.abs(max)) < 10 ** -(decimals + 2)) return { from: 0, to: 1, ticks: [0, 1], fromZero: true };
	const oneSign = min > 0 || max < 0;
	const size = Math.max(Math.abs(min), Math.abs(max));
	const fromZero = !(oneSign && max > min && max - min < TINY_RANGE * size);
	const spare = Math.max(0, LEAST_SPAN * size - (max - min)) / 2;
	const [low, high] = fromZero ? [Math.min(0, min), Math.max(0, max)] : [min - spare, max + spare];
	const [from, to] = nice(low, high, wanted);
	const finest = 10 ** -decimals;
	const shown = ticks(from, to, wanted).filter((tick) => Math.abs(tick / finest - Math.round(tick / finest)) < 1e-6);
	return { from, to, ticks: shown, fromZero: from <= 0 && to >= 0 };
}

/** Share of the axis at which a value lies, 0 … 1. */
export function placeOn(axis: Pick<ValueAxis, 'from' | 'to'>, value: number): number {
	return axis.to === axis.from ? 0.5 : (value - axis.from) / (axis.to - axis.from);
}
