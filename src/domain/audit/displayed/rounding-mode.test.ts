import { expect, it } from 'vitest';
import { roundRatioHalfUp } from '../../statistics/rounding.ts';
import { ratioFacts } from './displayed-facts.ts';
import { behindShown } from './rounding-mode.ts';

const ends = (...args: Parameters<typeof behindShown>): unknown[] => Object.values(behindShown(...args)).flatMap(({ at, open }) => [at.toNumber(), open]);
it.each<[Parameters<typeof behindShown>, unknown[]]>([
	[[4.3, 1, 'half-up'], [4.25, false, 4.35, true]], [[4.3, 1, 'unknown'], [4.25, false, 4.35, false]], [[4.3, 1, 'truncated'], [4.3, false, 4.4, true]],
	[[0, 1, 'half-up'], [-0.05, true, 0.05, true]], [[-4.3, 1, 'half-up'], [-4.35, true, -4.25, false]], [[-4.3, 1, 'truncated'], [-4.4, true, -4.3, false]]
])('%j', (args, expected) => expect(ends(...args)).toEqual(expected));

it('half up is the mode in which figures are published: exactly the counts that show this rate', () => {
	for (const N of [1, 3, 7, 40, 47, 64, 200]) for (let shown = 0; shown <= N; shown++) {
		const rate = roundRatioHalfUp(shown, N, 1, 100);
		const facts = ratioFacts({ numerator: [[0, 1]], denominator: [[1, 1]], factor: 100 }, rate, 1, 'half-up', '');
		for (let n = 0; n <= N; n++) {
			const holds = facts.every(({ terms, low, high }) => {
				const sum = terms.reduce((s, [cell, k]) => s + k * (cell === 0 ? n : N), 0);
				return sum >= low && sum <= high;
			});
			expect([N, n, holds]).toEqual([N, n, roundRatioHalfUp(n, N, 1, 100) === rate]);
		}
	}
});
