import { expect, test } from 'vitest';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { SIGNS, shownState, signOf } from './sign.ts';

test('signs, words and explanations of the states are all different', () => {
	const signs = Object.values(SIGNS);
	for (const part of ['sign', 'word', 'long'] as const) expect(new Set(signs.map((s) => s[part])).size).toBe(signs.length);
});

test('a true zero is told from other values', () => {
	expect([known(0), known(0.01), withheld, missing('pending')].map(shownState)).toEqual(['zero', 'known', 'withheld', 'pending']);
	expect(signOf(withheld)).toEqual({ sign: '•', word: 'nicht ausgewiesen', long: 'aus Datenschutzgründen nicht ausgewiesen' });
});
