import { median } from '../../../statistics/median.ts';

/** How the areas of a level changed from one period to the next: the change in the middle, and how far changes usually lie from it. */
export interface Yardstick {
	/** Logarithms of the ratio new ÷ old. */
	readonly middle: number;
	readonly spread: number;
}

/** Fewer areas have no usual change: then nothing is expected. */
const FEWEST = 5;

/** A median absolute deviation times this is the standard deviation of normal values (Hampel 1974; `mad` in R). */
const MAD_TO_SD = 1.4826;

/** The level's own changes as yardstick: what happens in the whole town is no news in one area. Robust: half of the areas may be wrong. */
export function yardstickOf(changes: readonly number[]): Yardstick {
	if (changes.length < FEWEST) return { middle: 0, spread: 0 };
	const middle = median(changes) ?? 0;
	return { middle, spread: MAD_TO_SD * (median(changes.map((change) => Math.abs(change - middle))) ?? 0) };
}
