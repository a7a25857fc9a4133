import { expect, test } from 'vitest';
import { toldRange } from './told-range.ts';

test.each([
	[7, 'exact', [7, 7]], [2.3, 'exact', [2, 3]], [2.3, 'rounded-unit', [1, 3]], [0.2, 'rounded-unit', [0, 1]], [4, 'rounded-unit', [4, 4]], [10, 'rounded-5', [8, 12]], [0, 'rounded-10', [0, 4]], [6, 'noisy', [0, Infinity]]
] as const)('%f, %s, can be %j', (value, exactness, range) => expect(toldRange(value, exactness)).toEqual(range));
