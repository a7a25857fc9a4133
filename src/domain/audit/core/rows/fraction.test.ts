import { expect, it } from 'vitest';
import { Fraction } from './fraction.ts';

it('reads numbers as the decimals they print as', () => {
	expect(Fraction.of(0.1).plus(Fraction.of(0.2)).toNumber()).toBe(0.3);
	expect(Fraction.of(1e21).toNumber()).toBe(1e21);
	expect(Fraction.of(-2.5e-7).times(4).toNumber()).toBe(-0.000001);
	expect(() => Fraction.of(Infinity)).toThrow('not a finite number');
});
it.each([[-1.5, -2n, -1n], [1.5, 1n, 2n], [-3, -3n, -3n], [0, 0n, 0n]])('%f lies between %i and %i', (value, floor, ceil) => expect([Fraction.of(value).floor(), Fraction.of(value).ceil()]).toEqual([floor, ceil]));
it('divides with the sign above the line', () => expect(Fraction.of(1).over(-3).floor()).toBe(-1n));
it('keeps its bottom above zero', () => {
	const half = new Fraction(1n, -2n);
	expect([half.top, half.bottom, half.floor(), half.ceil()]).toEqual([-1n, 2n, -1n, 0n]);
	expect([new Fraction(-4n, 2n).floor(), new Fraction(0n, 5n).floor(), new Fraction(0n, -5n).bottom]).toEqual([-2n, 0n, 5n]);
});
it('is divided by numbers and by fractions', () => {
	expect([Fraction.of(3).over(4).toNumber(), Fraction.of(3).over(new Fraction(3n, 2n)).toNumber(), Fraction.of(0.75).over(0.25).toNumber(), Fraction.of(6).times(new Fraction(1n, 3n)).toNumber()]).toEqual([0.75, 2, 3, 2]);
});
