import { expect, it } from 'vitest';
import { Fraction } from '../core/rows/fraction.ts';
import { exactFact } from './exact-fact.ts';

const half = new Fraction(1n, 2n);
it('clears fractions and common divisors, and moves open ends inwards', () => {
	const fact = exactFact([[0, new Fraction(2n, 3n)], [1, new Fraction(-4n, 3n)]], { at: half, open: false }, { at: new Fraction(2n), open: true }, 'x');
	expect(fact).toEqual({ terms: [[0, 1], [1, -2]], low: 0.75, high: 2, why: 'x' });
	expect(exactFact([[0, half]], { at: new Fraction(1n), open: true }, null, '')).toMatchObject({ terms: [[0, 1]], low: 3, high: Infinity });
});
