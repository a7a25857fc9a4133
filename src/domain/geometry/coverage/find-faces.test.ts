import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringContains } from '../flat-ring.ts';
import { findFaces } from './find-faces.ts';
import { nodeLines } from './node-lines.ts';
import { openOf } from './open-lines.ts';
import { PointSet } from './point-set.ts';

type Corners = readonly (readonly [number, number])[];

/** Areas as convex polygons with whole corners, counter-clockwise. */
function facesOf(areas: readonly Corners[]) {
	const points = new PointSet();
	const lines = openOf(areas.flatMap((corners, area) => corners.map(([x, y], i) => {
		const [toX, toY] = corners[(i + 1) % corners.length] ?? [x, y];
		return { from: points.at(x, y), to: points.at(toX, toY), area };
	})));
	return findFaces(nodeLines(lines, points) ?? [], points).map((face) => ({ ...face, ring: Float64Array.from([...face.points, face.points[0] ?? 0].flatMap((p) => [points.x[p] ?? 0, points.y[p] ?? 0])) }));
}

const coordinate = fc.integer({ min: 0, max: 40 }).map((n) => n * 100);
const rectangle = fc.tuple(coordinate, coordinate, coordinate, coordinate).filter(([a, b, c, d]) => a !== b && c !== d)
	.map(([a, b, c, d]): Corners => [[Math.min(a, b), Math.min(c, d)], [Math.max(a, b), Math.min(c, d)], [Math.max(a, b), Math.max(c, d)], [Math.min(a, b), Math.max(c, d)]]);

test('at any place the smallest piece around it knows how many areas lie over it', () => {
	fc.assert(fc.property(fc.array(rectangle, { minLength: 1, maxLength: 8 }), fc.array(fc.tuple(coordinate, coordinate), { minLength: 5, maxLength: 20 }), (areas, places) => {
		const faces = facesOf(areas);
		for (const [column, row] of places) {
			const [x, y] = [column + 50, row + 50];
			const over = areas.filter(([[west = 0, south = 0] = [], , [east = 0, north = 0] = []]) => west < x && x < east && south < y && y < north).length;
			const around = faces.filter((f) => ringContains(f.ring, x, y)).reduce<(typeof faces)[number] | undefined>((a, b) => (a === undefined || b.size < a.size ? b : a), undefined);
			expect(around?.areas ?? 0).toBe(over);
		}
	}), { numRuns: 200 });
});
