/**
 * Rounding: the one stated mode in which KECK rounds figures.
 *
 * For: legends, colours, tables and downloads must agree to the last digit, and an office recomputing a value by hand must
 * get ours.
 * Definition: half up in magnitude, i.e. ties go away from zero (kaufmännisches Runden, DIN 1333). Competing: half to even
 * (IEEE), half towards +∞ (Math.round). `toFixed`, `Math.round` and `Intl` disagree with each other on ties such as
 * 3/2000, because 0.0015 has no exact binary spelling; here all is done in integers.
 * Numbers that are not integers are read as the decimal they print as: 1.005 is 1005/1000.
 * Reference: 100 × 3/2000 with 1 decimal = 0.2 (exactly 0.15); 1.005 with 2 decimals = 1.01; −2.5 with 0 decimals = −3.
 */

/** Throws (a bug) for values that are not finite. Never returns −0. */
export function roundHalfUp(value: number, decimals: number): number {
	return roundSpelled(value, decimals) ?? roundRatioHalfUp(value, 1, decimals, 1);
}

/** The same on the digits as they are printed, for the many values of a page; null where they are too many or spelled with an exponent. */
function roundSpelled(value: number, decimals: number): number | null {
	const spelled = String(Math.abs(value));
	const point = spelled.indexOf('.');
	if (point < 0 || spelled.length > 17 || spelled.includes('e')) return null;
	if (spelled.length - point - 1 <= decimals) return value;
	const kept = Number(spelled.slice(0, point) + spelled.slice(point + 1, point + 1 + decimals));
	const whole = kept + (spelled.charCodeAt(point + 1 + decimals) >= 53 ? 1 : 0);
	return Number.isSafeInteger(whole) ? signed(Number(`${whole}e-${decimals}`), value) : null;
}

/** factor × numerator ÷ denominator, rounded once, exactly. The denominator must not be 0. */
export function roundRatioHalfUp(numerator: number, denominator: number, decimals: number, factor = 1): number {
	if (denominator === 0) throw new Error('rounding: denominator is 0');
	const scale = 10 ** decimals;
	const top = numerator * factor * scale * 2;
	// Counts: everything fits into the integers a number holds exactly, remainders included.
	if (Number.isInteger(numerator) && Number.isInteger(factor) && Number.isInteger(denominator) && Math.abs(top) + Math.abs(denominator) <= Number.MAX_SAFE_INTEGER / 2) {
		const divisor = 2 * Math.abs(denominator);
		const upper = Math.abs(top) + Math.abs(denominator);
		const whole = (upper - (upper % divisor)) / divisor;
		return signed(whole / scale, Math.sign(top) * Math.sign(denominator));
	}
	const [a, b, f] = [exactDecimal(numerator), exactDecimal(denominator), exactDecimal(factor)];
	const t = a.digits * f.digits * 10n ** BigInt(decimals) * b.unit;
	const d = b.digits * a.unit * f.unit;
	const magnitude = (2n * abs(t) + abs(d)) / (2n * abs(d));
	return signed(Number(`${magnitude}e-${decimals}`), t < 0n === d < 0n ? 1 : -1);
}

/** Sum without the dust of binary fractions: 0.1 + 0.2 = 0.3. */
export function sumExactly(values: readonly number[]): number {
	const sum = values.reduce((a, b) => a + b, 0);
	if (values.every(Number.isSafeInteger) && Number.isSafeInteger(sum)) return sum;
	const parts = values.map(exactDecimal);
	const unit = parts.reduce((u, p) => (p.unit > u ? p.unit : u), 1n);
	const total = parts.reduce((t, p) => t + p.digits * (unit / p.unit), 0n);
	return Number(`${total}e-${unit.toString().length - 1}`);
}

/** digits ÷ unit, unit a power of ten: the shortest decimal that spells the number. */
function exactDecimal(value: number): { digits: bigint; unit: bigint } {
	const spelled = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
	if (!spelled) throw new Error('rounding: not a finite number');
	const [, sign = '', whole = '0', fraction = '', exponent = '0'] = spelled;
	const shift = Number(exponent) - fraction.length;
	const digits = BigInt(sign + whole + fraction);
	return shift >= 0 ? { digits: digits * 10n ** BigInt(shift), unit: 1n } : { digits, unit: 10n ** BigInt(-shift) };
}

function abs(value: bigint): bigint {
	return value < 0n ? -value : value;
}

function signed(magnitude: number, sign: number): number {
	return magnitude === 0 ? 0 : sign < 0 ? -magnitude : magnitude;
}
