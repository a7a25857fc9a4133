import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookOf, shadeOf } from './paint.ts';
import { isInside, ringsOf } from './path-rings.ts';
import { placeLabels } from './place-labels.ts';
import { scaleBar } from './scale-bar.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';

describe('path data', () => {
	test('absolute, relative and short commands are the same square', () => {
		const square = [[0, 0], [10, 0], [10, 10], [0, 10]];
		for (const d of ['M0 0L10 0L10 10L0 10Z', 'M0,0 10,0 10,10 0,10z', 'm0 0l10 0 0 10-10 0z', 'M0 0h10v10h-10z', 'M0 0H10V10H0Z']) expect(ringsOf(d)).toEqual([square]);
	});
	test('after Z a relative move starts where the ring began', () => expect(ringsOf('M5 5h2v2zm1 1h1v1z')[1]?.[0]).toEqual([6, 6]));
	test('a curve is a bug', () => expect(() => ringsOf('M0 0C1 1 2 2 3 3')).toThrow('command C'));
	test('a hole is outside', () => {
		const ring = ringsOf('M0 0H30V30H0ZM10 10H20V20H10Z');
		expect([isInside([5, 5], ring), isInside([15, 15], ring), isInside([40, 5], ring)]).toEqual([true, false, false]);
	});
});

describe('labels', () => {
	const at = (d: string, text: string) => placeLabels([{ area: 'a', d, x: 50, y: 20, text }], 10);
	test('fits on one line', () => expect(at('M0 0H100V40H0Z', 'Mitte')).toEqual([{ area: 'a', x: 50, y: 20, lines: ['Mitte'] }]));
	test('breaks at the hyphen when that helps', () => expect(at('M0 0H70V40H0Z', 'Anger-Crottendorf')).toMatchObject([{ lines: ['Anger-', 'Crottendorf'] }]));
	test('is left out when it does not fit', () => expect(at('M0 0H30V40H0Z', 'Crottendorf')).toEqual([]));
	test('moves out of a notch at the inner point', () => expect(at('M0 0H100V80H60V10H40V80H0Z', 'Ost')[0]?.x).not.toBe(50));
	test('never leaves its area', () => {
		const size = fc.integer({ min: 5, max: 200 });
		fc.assert(fc.property(size, size, fc.string({ minLength: 1, maxLength: 20 }), (w, h, text) => {
			const d = `M0 0H${w}V${h}H0Z`;
			for (const label of placeLabels([{ area: 'a', d, x: w / 2, y: h / 2, text }], 10)) {
				const half = (Math.max(...label.lines.map((l) => l.length)) * 5.6) / 2;
				expect(label.x - half).toBeGreaterThanOrEqual(-0.1);
				expect(label.x + half).toBeLessThanOrEqual(w + 0.1);
			}
		}));
	});
});

test.each([[1000, 24, '5\u00a0km', 208.3], [800, 2, '200\u00a0m', 100], [1000, 4, '1\u00a0km', 250], [500, 100, '10\u00a0km', 100]])('scale bar of %d units of %d m: %s', (width, metres, text, length) =>
	expect(scaleBar(width, metres)).toEqual({ text, length }));

test('fewer classes take shades that lie far apart', () => {
	expect([1, 2, 3, 4, 5].map((n) => Array.from({ length: n }, (_, at) => shadeOf(at, n)).join(' '))).toEqual(['k3', 'k2 k4', 'k1 k3 k5', 'k1 k2 k4 k5', 'k1 k2 k3 k4 k5']);
});

test('every state has a look of its own', () => {
	const looks = [known(0), known(1), withheld, missing('not-collected'), missing('not-meaningful'), missing('pending')].map((f) => lookOf(readReleased(f), { classOf: () => 0, classCount: 5 }));
	expect(looks).toEqual(['zero', 'k1', 'withheld', 'not-collected', 'not-meaningful', 'pending']);
});
