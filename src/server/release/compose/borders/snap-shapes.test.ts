import { expect, test } from 'vitest';
import { snapShapes } from './snap-shapes.ts';

const polygon = (...points: [number, number][]) => ({ type: 'Polygon' as const, coordinates: [[...points, points[0] ?? [0, 0]]] });
const corners = (shape: ReturnType<typeof snapShapes>[number] | undefined) => new Set(shape?.coordinates.flat(2).map((p) => p.join()));

test('neighbours that differ by less than can be seen share every point from here on', () => {
	const [left, right] = snapShapes([polygon([0, 0], [100, 0], [100.2, 40], [100, 100], [0, 100]), polygon([100.1, 0.1], [200, 0], [200, 100], [99.9, 99.9], [100, 70])]);
	const common = ['100,0', '100,40', '100,70', '100,100'];
	expect([...corners(left)]).toEqual(expect.arrayContaining(common));
	expect([...corners(right)]).toEqual(expect.arrayContaining(common));
});

test('a shape smaller than the grid leaves nothing, a hole of that kind only itself', () => {
	expect(snapShapes([polygon([5, 5], [5.1, 5], [5.1, 5.1])])[0]?.coordinates).toEqual([]);
	const withHole = { type: 'Polygon' as const, coordinates: [...polygon([0, 0], [10, 0], [10, 10], [0, 10]).coordinates, ...polygon([5, 5], [5, 5.1], [5.1, 5.1]).coordinates] };
	expect(snapShapes([withHole])[0]?.coordinates.map((rings) => rings.length)).toEqual([1]);
});
