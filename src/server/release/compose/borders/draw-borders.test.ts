import { expect, test } from 'vitest';
import type { Area, Level } from '#domain/area/area.ts';
import type { AreaGeometry } from '#domain/delivery/boundaries.ts';
import { drawBorders } from './draw-borders.ts';
import { labelPoint } from './label-point.ts';
import { polygonPath } from './svg-path.ts';

const levels: Level[] = [{ id: 'stadt', name: 'Stadt', plural: 'Stadt' }, { id: 'ort', name: 'Ort', plural: 'Orte' }];
const area = (id: string, parent: string | null): Area => ({ id, level: id.split(':')[0] ?? '', code: id, name: id, parent, validFrom: null, validTo: null, rest: false });
const box = (west: number, south: number, east: number, north: number): AreaGeometry['geometry'] => ({ type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] });

test('a box of 2 : 1 on the ground is 2 : 1 in the frame, and the scale is in metres', () => {
	// at 60° north one degree of longitude is half as long as one of latitude
	const drawn = drawBorders(levels, [area('ort:1', null), area('ort:2', null)], [{ area: 'ort:1', geometry: box(10, 59.5, 12, 60.5) }, { area: 'ort:2', geometry: box(12, 59.5, 14, 60.5) }]).get('ort');
	expect(drawn?.height).toBeCloseTo(16 + (2000 - 16) / 2, -1);
	// 1984 units for 4 degrees of longitude at 60° north: 4 · 111,195 m · cos 60° / 1984
	expect(drawn?.metresPerUnit).toBeCloseTo((4 * 111_195 * 0.5) / 1984, 1);
	expect(drawn?.shapes.map((s) => /^M\d+ \d+l.*z$/.test(s.d))).toEqual([true, true]);
});

test('the drawing knows its place on the earth: corners of the ground lie at the corners of the frame', () => {
	const drawn = drawBorders(levels, [area('ort:1', null), area('ort:2', null)], [{ area: 'ort:1', geometry: box(10, 59.5, 12, 60.5) }, { area: 'ort:2', geometry: box(12, 59.5, 14, 60.5) }]).get('ort');
	const { west = NaN, north = NaN, unitsEast = NaN, unitsSouth = NaN } = drawn?.place ?? {};
	const at = (lon: number, lat: number): number[] => [(lon - west) * unitsEast, (north - lat) * unitsSouth].map(Math.round);
	// margin 8, width 2000, four degrees of longitude as wide as two of latitude
	expect([at(10, 60.5), at(14, 59.5), at(12, 60)]).toEqual([[8, 8], [1992, 1000], [1000, 504]]);
});

test('shared borders stay shared after simplification, and the parent level gives its inner borders', () => {
	const wiggle = Array.from({ length: 60 }, (_, i) => [11 + Math.sin(i) * 0.02, 50 + i / 59]);
	const left = { type: 'Polygon' as const, coordinates: [[[10, 50], ...wiggle.slice(0, 1), ...wiggle.slice(1), [10, 51], [10, 50]]] };
	const right = { type: 'Polygon' as const, coordinates: [[...wiggle, [12, 51], [12, 50], wiggle[0]]] };
	const drawn = drawBorders([...levels, { id: 'teil', name: 'Teil', plural: 'Teile' }],
		[area('stadt:1', null), area('ort:1', 'stadt:1'), area('ort:2', 'stadt:1'), area('teil:1', 'ort:1'), area('teil:2', 'ort:2')],
		[{ area: 'ort:1', geometry: left }, { area: 'ort:2', geometry: right }, { area: 'teil:1', geometry: left }, { area: 'teil:2', geometry: right }]);
	const corners = (d: string): Set<string> => {
		let x = 0, y = 0;
		return new Set([...d.matchAll(/-?\d+/g)].map((m) => Number(m[0])).reduce<string[]>((found, n, i) => {
			if (i % 2 === 0) x += n;
			else found.push(`${x},${(y += n)}`);
			return found;
		}, []));
	};
	const [a, b] = (drawn.get('teil')?.shapes ?? []).map((s) => corners(s.d));
	const inner = [...corners(drawn.get('teil')?.parentBorders ?? '')];
	expect(inner.length).toBeGreaterThan(2);
	expect(inner.every((c) => a?.has(c) && b?.has(c))).toBe(true);
});

test('a level without polygons has no drawing; nothing at all gives none', () => {
	expect(drawBorders(levels, [area('ort:1', null)], [])).toEqual(new Map());
	expect(drawBorders(levels, [area('ort:1', null)], [{ area: 'ort:1', geometry: box(10, 50, 11, 51) }]).has('stadt')).toBe(false);
});

test('an island far away is drawn in a box, at the same scale, and named', () => {
	const town = [area('ort:1', null), area('ort:2', null), { ...area('ort:3', null), name: 'Neuwerk' }];
	const drawn = drawBorders(levels, town, [{ area: 'ort:1', geometry: box(9.8, 53.4, 10, 53.7) }, { area: 'ort:2', geometry: { type: 'MultiPolygon', coordinates: [box(10, 53.4, 10.3, 53.6).coordinates, box(8.46, 53.92, 8.48, 53.93).coordinates] } }, { area: 'ort:3', geometry: box(8.48, 53.92, 8.5, 53.93) }]).get('ort');
	const [inset] = drawn?.insets ?? [];
	// Over there 1.57° west (104 km at 53.6°) and 0.375° north (42 km).
	expect(inset).toMatchObject({ names: ['Neuwerk'], kilometres: 112, bearing: 292 });
	const inside = drawn?.shapes.find((s) => s.area === 'ort:3');
	expect(inset && inside && inside.x > inset.x && inside.x < inset.x + inset.width && inside.y > inset.y && inside.y < inset.y + inset.height).toBe(true);
	// The town itself keeps the whole width: half a degree of longitude.
	expect(drawn?.metresPerUnit).toBeCloseTo((0.5 * 111_195 * Math.cos((53.665 * Math.PI) / 180)) / 1984, 1);
	expect(drawn?.shapes.find((s) => s.area === 'ort:2')?.d.match(/M/g)?.length).toBe(2);
});

test('an area too small to be drawn gets a mark', () => {
	const drawn = drawBorders(levels, [area('ort:1', null), area('ort:2', null)], [{ area: 'ort:1', geometry: box(10, 50, 12, 51) }, { area: 'ort:2', geometry: box(10.5, 50.5, 10.500_01, 50.500_01) }]).get('ort');
	expect(drawn?.shapes[1]?.d).toMatch(/^M\d+ \d+l2 2-2 2-2-2z$/);
	expect(drawn).not.toHaveProperty('insets');
});

test('the label of a horseshoe lies in its body', () => {
	const horseshoe = { type: 'Polygon' as const, coordinates: [[[0, 0], [10, 0], [10, 10], [8, 10], [8, 2], [2, 2], [2, 10], [0, 10], [0, 0]]] };
	const [x, y] = labelPoint(horseshoe);
	expect(y < 2 || x < 2 || x > 8).toBe(true);
});

test('rings that shrink to a line are left out', () => {
	expect(polygonPath({ type: 'Polygon', coordinates: [[[0, 0], [0.2, 0.1], [0.1, 0.2], [0, 0]]] })).toBe('');
});
