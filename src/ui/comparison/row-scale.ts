import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '#wording/number.ts';
import { placeOn, valueAxis } from '../chart/value-axis.ts';

/** One scale for a row: where a value lies in a picture 100 wide. */
export interface RowScale {
	/** False: the scale leaves out zero, so values are dots and not bars. */
	readonly fromZero: boolean;
	readonly zero: number;
	place(value: number): number;
	/** The whole Kommune's place; null where it has no value, or is the sum of all and would press everything to one side. */
	readonly whole: number | null;
}

/** What reads as a length: half as much is half as long. */
const LENGTHS: readonly ValueFormat['kind'][] = ['count', 'share', 'rate', 'ratio'];

export function rowScale(figures: readonly (ReleasedFigure | null)[], wholes: readonly (ReleasedFigure | null)[], format: ValueFormat): RowScale {
	const known = (figure: ReleasedFigure | null): number[] => (figure?.kind === 'known' ? [figure.value] : []);
	const compared = format.kind === 'count' ? [] : wholes.flatMap(known);
	const values = [...figures.flatMap(known), ...compared];
	// A zero among the values keeps the scale from being cut: of two shares that differ by half a point one must not look twice the other.
	const axis = valueAxis(LENGTHS.includes(format.kind) || format.unit === '%' ? [0, ...values] : values, format.decimals);
	const place = (value: number) => Math.round((2 + placeOn(axis, value) * 96) * 10) / 10;
	const [whole] = compared;
	return { fromZero: axis.fromZero, zero: place(Math.max(axis.from, 0)), place, whole: whole === undefined ? null : place(whole) };
}
