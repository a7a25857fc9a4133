import { expect, it } from 'vitest';
import { behindCount } from './shown-count.ts';

it.each([['rounded-5', (n: number) => Math.round(n / 5) * 5], ['rounded-10', (n: number) => Math.floor(n / 10 + 0.5) * 10], ['exact', (n: number) => n], ['rounded-unit', (n: number) => n], ['truncated', Math.floor]] as const)('%s: exactly the counts that are shown so', (exactness, round) => {
	for (let n = 0; n <= 60; n++) for (let other = 0; other <= 60; other++) {
		const [low, high] = behindCount(round(other), exactness);
		expect([n, other, n >= low && n <= high]).toEqual([n, other, round(n) === round(other)]);
	}
});
it('tells nothing of noisy counts', () => expect(behindCount(7, 'noisy')).toEqual([0, Infinity]));
