import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import { placeLabels } from '../place-labels.ts';
import { placeSymbols } from './place-symbols.ts';
import { symbolScale } from './symbol-scale.ts';

const frame = { width: 1000, height: 800 };

test('twice the count is twice the area of the circle', () => {
	fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 2, maxLength: 60 }), (values) => {
		const { radiusOf } = symbolScale(values, frame);
		const [a = 1, b = 1] = values;
		// Radii are rounded to a tenth of a map unit.
		expect(Math.abs(radiusOf(a) ** 2 * b - radiusOf(b) ** 2 * a)).toBeLessThanOrEqual(0.11 * (radiusOf(a) * b + radiusOf(b) * a) + 0.01 * (a + b));
	}));
});
test('the shown circles are round numbers, none larger than the largest count', () => {
	fc.assert(fc.property(fc.integer({ min: 1, max: 1e7 }), (largest) => {
		const { shown } = symbolScale([largest], frame);
		expect(shown.length).toBeGreaterThan(0);
		expect(shown[0]).toBeLessThanOrEqual(largest);
		for (const value of shown) expect(String(value)).toMatch(/^[125]0*$/);
		expect(new Set(shown).size).toBe(shown.length);
	}));
});
test('all zero, or nothing: no circle and no key', () => {
	for (const values of [[], [0, 0]]) expect(symbolScale(values, frame)).toMatchObject({ shown: [], negative: false });
	expect(symbolScale([], frame).radiusOf(0)).toBe(0);
});
test('small circles lie on large ones; losses are told apart; zero and withheld have none', () => {
	const shapes = ['a', 'b', 'c', 'd'].map((area, at) => ({ area, d: '', x: at, y: 0 }));
	const rows = [known(5), known(-80), known(0), withheld].map((figure, at) => ({ area: { id: 'abcd'[at] ?? '' }, value: readReleased(figure) }));
	const symbols = placeSymbols({ ...frame, shapes, parentBorders: '', metresPerUnit: 1 }, rows, symbolScale([5, -80, 0], frame));
	expect(symbols.map(({ area, negative }) => [area, negative])).toEqual([['b', true], ['a', false]]);
});
test('a name keeps off the circles', () => {
	const shape = { area: 'a', d: 'M0 0H200V100H0Z', x: 100, y: 50, text: 'Mitte' };
	expect(placeLabels([shape], 10)[0]).toMatchObject({ x: 100, y: 50 });
	const [label] = placeLabels([shape], 10, [{ x: 100, y: 50, r: 20 }]);
	expect(Math.hypot(Math.max(0, Math.abs(label!.x - 100) - 14), Math.max(0, Math.abs(label!.y - 50) - 5.5))).toBeGreaterThan(20);
	expect(placeLabels([shape], 10, [{ x: 100, y: 50, r: 200 }])).toEqual([]);
});
