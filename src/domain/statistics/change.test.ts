import { describe, expect, test } from 'vitest';
import { known, missing, withheld } from '../figure/figure.ts';
import { changeBetween } from './change.ts';

const share = { kind: 'share', unit: '%', decimals: 1 } as const;
const count = { kind: 'count', unit: 'Personen', decimals: 0 } as const;

describe('changeBetween', () => {
	test.each([
		[200, 230, 15], [230, 200, -13], [3, 4, 33.3], [1, 12, 1100], [40, 40, 0], [8, 0, -100]
	])('a count from %d to %d changed by %d %%', (then, now, percent) => expect(changeBetween(known(then), known(now), count)).toEqual({ as: 'percent', value: percent }));
	test('a share changes by percentage points, without the dust of binary fractions', () => {
		expect(changeBetween(known(14.7), known(12.3), share)).toEqual({ as: 'points', value: -2.4 });
		expect(changeBetween(known(0.1), known(0.3), share)).toEqual({ as: 'points', value: 0.2 });
		expect(changeBetween(known(5), known(6), { kind: 'supplied', unit: '%', decimals: 0 })).toEqual({ as: 'points', value: 1 });
	});
	test('everything else by its own unit', () => expect(changeBetween(known(42.1), known(43), { kind: 'mean', unit: 'Jahre', decimals: 1 })).toEqual({ as: 'difference', value: 0.9 }));
	test('nothing where a value is hidden or missing, and no percentage of nothing', () => {
		expect([changeBetween(withheld, known(1), share), changeBetween(known(1), missing('pending'), share), changeBetween(known(0), known(5), count)]).toEqual([null, null, null]);
	});
});
