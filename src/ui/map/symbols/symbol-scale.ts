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
	// 5, 1, 0.2 · 2, 0.5, 0.1 · 1, 0.2, 0.05: about a quarter and a twentieth, and round again.
	const [digit, second, third] = ([[5, 5, 25], [2, 4, 20]] as const).find(([first]) => first * power <= largest) ?? [1, 5, 20];
	const top = digit * power;
	return [top, top / second, top / third].filter((value) => Number.isInteger(value) || largest < 1);
}
