import { roundHalfUp } from '#domain/statistics/rounding.ts';

/** Circles whose area is in proportion to a count, so that twice as many look twice as much. */
export interface SymbolScale {
	/** In map units; 0 for a true zero, which has a sign of its own. */
	readonly radiusOf: (value: number) => number;
	/** Round values to show beside the map, largest first. */
	readonly shown: readonly number[];
	/** Some values are below zero: balances of gain and loss. */
	readonly negative: boolean;
}

/** All circles together take this part of the drawing; more would hide the town, less would hide the differences. */
const COVER = 0.11;
/** The largest radius, as a part of the drawing's shorter side. */
const LARGEST = 0.085;

/** @param values all that are drawn on this scale, of all maps side by side */
export function symbolScale(values: readonly number[], { width, height }: { readonly width: number; readonly height: number }, maps = 1): SymbolScale {
	const sizes = values.map(Math.abs);
	const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
	const sum = sizes.reduce((a, b) => a + b, 0);
	const perRoot = largest === 0 ? 0 : Math.min((LARGEST * Math.min(width, height)) / Math.sqrt(largest), Math.sqrt((COVER * width * height * maps) / (Math.PI * sum)));
	const radiusOf = (value: number): number => roundHalfUp(perRoot * Math.sqrt(Math.abs(value)), 1);
	return { radiusOf, shown: shownValues(largest), negative: values.some((value) => value < 0) };
}

/** The largest round number that is no larger than the largest value, a quarter and a twentieth of it: circles that nest well. */
function shownValues(largest: number): number[] {
	if (largest <= 0) return [];
	const power = 10 ** Math.floor(Math.log10(largest));
	const top = ([5, 2, 1].find((digit) => digit * power <= largest) ?? 1) * power;
	return [top, top === 2 * power ? top / 4 : top / 5, top / 20].filter((value) => Number.isInteger(value) || largest < 1);
}
