import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarAreas } from './similar-areas.ts';

const town = [
	{ id: 'a', values: [12, 30.1, 41, 5] }, { id: 'b', values: [14.5, 28, null, 5] }, { id: 'c', values: [25.3, 11.2, 38.2, 5] },
	{ id: 'd', values: [13.1, 31, 42.5, 5] }, { id: 'e', values: [40.2, null, 35, 5] }, { id: 'f', values: [22, 15, 39.9, 5] },
	{ id: 'gaps', values: [12, null, null, 5] }
];

describe('similarAreas', () => {
	test('distances are those of R: as.matrix(dist(scale(x)))[, 1] / sqrt(3), without the constant column and the area with gaps', () => {
		const result = similarAreas('a', town, 5);
		expect(result).toMatchObject({ compared: 5, leftOut: 1, indicators: 3 });
		expect(result?.nearest.map((n) => n.id)).toEqual(['b', 'd', 'f', 'c', 'e']);
		[0.2301797015593269, 0.3115478555978055, 1.1074604260543799, 1.4896384135889214, 2.373927867995356].forEach((expected, at) => expect(result?.nearest[at]?.distance).toBeCloseTo(expected, 12));
	});
	test('gives only as many as are wanted, and none for an area with too many gaps', () => {
		expect(similarAreas('a', town, 2)?.nearest).toHaveLength(2);
		expect(similarAreas('gaps', town, 5)).toBeNull();
	});
	test('says nothing where nothing differs or nobody is left', () => {
		expect(similarAreas('a', [{ id: 'a', values: [1] }, { id: 'b', values: [1] }], 5)).toBeNull();
		expect(similarAreas('a', [{ id: 'a', values: [1] }], 5)).toBeNull();
		expect(similarAreas('a', [], 5)).toBeNull();
	});
	test('does not depend on units', () => {
		const column = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 });
		fc.assert(fc.property(column, column, fc.constantFrom(10, 1000, 0.001), (x, y, unit) => {
			const areas = (factor: number) => x.map((v, at) => ({ id: String(at), values: [v * factor, y[at] ?? 0] }));
			const [plain, scaled] = [similarAreas('0', areas(1), 3), similarAreas('0', areas(unit), 3)];
			plain?.nearest.forEach(({ distance }, at) => expect(scaled?.nearest[at]?.distance).toBeCloseTo(distance, 6));
		}));
	});
});
