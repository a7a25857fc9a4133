import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';
import { parseColour } from './parse-colour.ts';
import { LEAST_CONTRAST, tonesOf } from './tones.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
/** KERN's ink, as in tokens.css. */
const INK = '#131525';

test.each([['#ABC', '#aabbcc'], [' #1a3da5 ', '#1a3da5'], ['blue', null], ['#12345', null], ['1a3da5', null], ['#gggggg', null]])('%j is read as %j', (text, is) => expect(parseColour(text)).toBe(is));
test('contrast as WCAG defines it: black on white 21, and as an independent library computes it', () => {
	expect(contrastOf('#000000', '#ffffff')).toBe(21);
	fc.assert(fc.property(colour, colour, (a, b) => {
		expect(contrastOf(a, b)).toBeCloseTo(wcagContrast(a, b), 2);
	}));
});
test('whatever colour is allowed, all words stay legible', () => {
	fc.assert(fc.property(colour.filter((c) => contrastOf(c, '#ffffff') >= LEAST_CONTRAST), (c) => {
		const { accent, strong, soft, contrast } = tonesOf(c);
		for (const tone of [accent, strong, contrast]) expect(contrastOf(tone, '#ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
		for (const words of [INK, accent]) expect(contrastOf(words, soft)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
		expect(contrastOf(contrast, '#ffffff')).toBeGreaterThanOrEqual(7);
	}), { numRuns: 1000 });
});
