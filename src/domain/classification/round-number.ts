/** The mantissas of numbers that people call round: 1, 2 and 5 times a power of ten (as R `pretty` and axes use them). */
const MANTISSAS = [1, 2, 5, 10] as const;

/** 1, 2 or 5 × 10ⁿ. Powers below 1 by division, which is exact to the last digit where multiplication is not. */
function spelled(mantissa: number, exponent: number): number {
	return exponent < 0 ? mantissa / 10 ** -exponent : mantissa * 10 ** exponent;
}

/** The smallest round number that is at least `least` and not finer than the shown decimals. @param least positive or 0 */
export function roundNumberFrom(least: number, decimals: number): number {
	const finest = spelled(1, -decimals);
	if (least <= finest) return finest;
	const exponent = Math.floor(Math.log10(least));
	return MANTISSAS.map((m) => spelled(m, exponent)).find((step) => step >= least * (1 - 1e-9)) ?? spelled(10, exponent);
}

/** The round number whose ratio to `value` is closest to 1, not finer than the shown decimals. */
export function nearestRoundNumber(value: number, decimals: number): number {
	const above = roundNumberFrom(value, decimals);
	const exponent = Math.floor(Math.log10(above) + 1e-9);
	const mantissa = Math.round(above / 10 ** exponent);
	const below = mantissa === 1 ? spelled(5, exponent - 1) : spelled(mantissa === 2 ? 1 : 2, exponent);
	return below >= spelled(1, -decimals) && value / below < above / value ? below : above;
}
