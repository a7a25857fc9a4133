import { expect, it } from 'vitest';
import { behindCount } from './shown-count.ts';

it.each([['rounded-5', (n: number) => Math.round(n / 5) * 5], ['rounded-10', (n: number) => Math.floor(n / 10 + 0.5) * 10], ['exact', (n: number) => n], ['rounded-unit', (n: number) => n], ['truncated', Math.floor]] as const)('%s: exactly the counts that are shown so', (exactness, round) => {
	for (let n = 0; n <= 60; n++) for (let other = 0; other <= 60; other++) {
		const [low, high] = behindCount(round(other), exactness);
		expect([n, other, n >= low && n <= high]).toEqual([n, other, round(n) === round(other)]);
	}
});
it('tells nothing of noisy counts', () => expect(behindCount(7, 'noisy')).toEqual([0, Infinity]));
it('puts whole numbers around a measure with decimals, so that exact sums of measures still agree', () => {
	expect([behindCount(366933.12, 'rounded-unit'), behindCount(2.3, 'exact')]).toEqual([[366932, 366934], [2, 3]]);
	for (let n = 0; n < 500; n++) {
		const parts = Array.from({ length: 1 + (n % 7) }, (_, i) => ((n * 7919 + i * 104_729) % 10_007) / 100);
		const [low, high] = [0, 1].map((end) => parts.reduce((sum, part) => sum + behindCount(part, 'exact')[end]!, 0)) as [number, number];
		const [least, most] = behindCount(Math.round(parts.reduce((a, b) => a + b, 0) * 100) / 100, 'exact');
		expect(low <= most && least <= high).toBe(true);
	}
});
