import { expect } from 'vitest';
import { roundHalfUp } from '../statistics/rounding.ts';
import type { Classification } from './classification.ts';

/** What every way of classing promises: each value is counted once, limits are shown digits, and a value's class holds it. */
export function expectToAgreeWithLimits({ limits, counts, classOf }: Classification, values: readonly number[], decimals: number, most: number): void {
	expect(counts.length).toBe(limits.length - 1);
	expect(counts.length).toBeLessThanOrEqual(most);
	expect(counts.reduce((a, b) => a + b, 0)).toBe(values.length);
	for (const limit of limits) expect(roundHalfUp(limit, decimals)).toBe(limit);
	for (const value of values) {
		const [at, shown] = [classOf(value), roundHalfUp(value, decimals)];
		expect(shown).toBeLessThanOrEqual(limits[at + 1]!);
		if (at > 0) expect(shown).toBeGreaterThan(limits[at]!);
		else expect(shown).toBeGreaterThanOrEqual(limits[0]!);
	}
}
