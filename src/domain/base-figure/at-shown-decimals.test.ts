import { expect, test } from 'vitest';
import { atShownDecimals } from './at-shown-decimals.ts';

test.each([
	[19.39799, 1, 'exact', 19.4], [-0.91335678, 2, 'exact', -0.91], [7.25, 1, 'exact', 7.3], [8, 1, 'exact', 8],
	[12.97, 1, 'truncated', 12.9], [-12.97, 1, 'truncated', -12.9], [12.9, 1, 'truncated', 12.9], [12.99, 0, 'truncated', 12], [0.05, 1, 'truncated', 0]
] as const)('%f at %i decimals, %s, is %f', (value, decimals, exactness, shown) => expect(atShownDecimals(value, { decimals, exactness })).toBe(shown));
