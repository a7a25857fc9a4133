import { expect, test } from 'vitest';
import { joinPolygons } from './join-polygons.ts';

test('joined areas lose the border between them and keep holes', () => {
	const left = [[[7, 50], [8, 50], [8, 51], [7, 51], [7, 50]]] as const;
	const right = [[[8, 50], [9, 50], [9, 51], [8, 51], [8, 50]], [[8.4, 50.4], [8.4, 50.6], [8.6, 50.6], [8.6, 50.4], [8.4, 50.4]]] as const;
	const [polygon, ...others] = joinPolygons([[left], [right]]) ?? [];
	expect(others).toEqual([]);
	expect(polygon?.map((ring) => ring.length)).toEqual([7, 5]);
	expect(joinPolygons([[left], [left]])).toBeUndefined();
});
