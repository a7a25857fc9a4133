import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaAt } from './area-at.ts';

// A unit of the drawing is a hundredth of a degree: x = (lon − 10) × 100, y = (50 − lat) × 100.
const map = {
	place: { west: 10, north: 50, unitsEast: 100, unitsSouth: 100 },
	shapes: [{ area: 'left', d: 'M0 0H10V10H0Z', x: 5, y: 5 }, { area: 'right', d: 'M10 0H20V10H10Z', x: 15, y: 5 }, { area: 'far', d: 'M30 0H35V5H30Z', x: 32, y: 2 }],
	insets: [{ x: 29, y: 0, width: 8, height: 8, names: ['far'], kilometres: 100, bearing: 300 }]
};
const at = (x: number, y: number, accuracy = 10) => areaAt(map, { longitude: 10 + x / 100, latitude: 50 - y / 100, accuracy });

describe('the area at a position', () => {
	test('inside, and outside of all', () => {
		expect(at(5, 5)).toEqual({ area: 'left', near: [] });
		expect(at(15, 5)).toEqual({ area: 'right', near: [] });
		expect(at(5, 20)).toEqual({ area: null, near: [] });
	});
	test('near a border the neighbour is possible, too; more so the less exact', () => {
		// 0.1 units from the border are 0.001° or some 111 m.
		expect(at(9.9, 5, 50).near).toEqual([]);
		expect(at(9.9, 5, 150).near).toEqual(['right']);
	});
	test('what is drawn in an inset is not there', () => expect(at(32, 2)).toEqual({ area: null, near: [] }));
	test('an area found is never among those near', () => {
		fc.assert(fc.property(fc.double({ min: -5, max: 40, noNaN: true }), fc.double({ min: -5, max: 15, noNaN: true }), fc.integer({ min: 0, max: 5000 }), (x, y, accuracy) => {
			const { area, near } = at(x, y, accuracy);
			expect(near).not.toContain(area);
			expect(new Set(near).size).toBe(near.length);
		}));
	});
});
