import { expect, test } from 'vitest';
import { findContact } from './find-contact.ts';

const ring = (...points: [number, number][]) => Float64Array.from([...points, points[0] ?? [0, 0]].flat());
const square = ring([0, 0], [4, 0], [4, 4], [0, 4]);
const hole = (x: number) => ring([x, 1], [x, 2], [x + 1, 2], [x + 1, 1]);

test.each([
	['a square', [[square]], 'none'],
	['a bow-tie', [[ring([0, 0], [4, 4], [4, 0], [0, 4])]], 'some'],
	['a ring that touches itself in a point', [[ring([0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2])]], 'some'],
	['a corner that touches a far line', [[ring([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])]], 'some'],
	['a hole inside', [[square, hole(1)]], 'none'],
	['a hole that touches its ring in a point', [[square, ring([0, 2], [1, 3], [1, 1])]], 'none'],
	['a hole that crosses its ring', [[square, hole(3.5)]], 'some'],
	['a hole along its ring', [[square, hole(3)]], 'some'],
	['two parts that touch in a corner', [[square], [ring([4, 4], [5, 4], [5, 5], [4, 5])]], 'none'],
	['two parts that share a line', [[square], [ring([4, 0], [5, 0], [5, 4], [4, 4])]], 'some']
])('%s', (_, polygons, contact) => expect(findContact(polygons)).toBe(contact));

test('more crossings than anyone draws', () => {
	const zigzag = Array.from({ length: 3000 }, (_, i): [number, number] => [Math.cos(i * 2.4) * 100, Math.sin(i * 2.4) * 100]);
	expect(findContact([[ring(...zigzag)]])).toBe('too-many');
});
