import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Area } from '../area/area.ts';
import type { Boundaries } from '../delivery/boundaries.ts';
import { locator } from './locate.ts';

const area = (id: string, parent: string | null, more: Partial<Area> = {}): Area => ({ id, level: id.split(':')[0] ?? '', code: id.split(':')[1] ?? '', name: id, parent, validFrom: null, validTo: null, rest: false, ...more });
const box = (id: string, west: number, south: number, east: number, north: number): Boundaries['geometries'][number] => ({ area: id, geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] } });
const levels = ['stadt', 'bezirk', 'quartier'].map((id) => ({ id, name: id, plural: id }));
/** Two districts side by side, each of two quarters one above the other; the quarter 21 was two until 2019. */
const town: Boundaries = {
	areas: [
		area('stadt:1', null), area('bezirk:1', 'stadt:1'), area('bezirk:2', 'stadt:1'), area('quartier:11', 'bezirk:1'), area('quartier:12', 'bezirk:1'), area('quartier:21', 'bezirk:2', { validFrom: '2020-01-01' }),
		area('quartier:21@2015-01-01', 'bezirk:2', { code: '21', validTo: '2019-12-31' }), area('quartier:22', 'bezirk:2'), area('quartier:20', 'bezirk:2', { rest: true })
	],
	geometries: [
		box('stadt:1', 0, 0, 20, 22), box('bezirk:1', 0, 0, 10, 20), box('bezirk:2', 10, 0, 20, 20),
		box('quartier:11', 0, 0, 10, 10), box('quartier:12', 0, 10, 10, 20), box('quartier:21', 10, 0, 20, 10), box('quartier:21@2015-01-01', 10, 0, 20, 5), box('quartier:22', 10, 10, 20, 20)
	]
};
const at = locator(levels, town, '2024-01-01');

describe('areas of a point', () => {
	test('whole Kommune first', () => expect(at(5, 15)).toEqual(['stadt:1', 'bezirk:1', 'quartier:12']));
	test('outside', () => expect(at(25, 5)).toEqual([]));
	test('where no quarter has ground the level above tells', () => expect(at(5, 21)).toEqual(['stadt:1']));
	test('on a border: the area whose key comes first', () => {
		expect(at(5, 10)).toEqual(['stadt:1', 'bezirk:1', 'quartier:11']);
		expect(at(10, 10)).toEqual(['stadt:1', 'bezirk:1', 'quartier:11']);
	});
	test('the borders of the day', () => {
		const before = locator(levels, town, '2019-06-30');
		expect(before(15, 3)).toEqual(['stadt:1', 'bezirk:2', 'quartier:21@2015-01-01']);
		expect(before(15, 7)).toEqual(['stadt:1', 'bezirk:2']);
		expect(at(15, 7)).toEqual(['stadt:1', 'bezirk:2', 'quartier:21']);
	});
	test('every point of the town lies in exactly one district and quarter, and the quarter in that district', () => {
		const coordinate = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 20, noNaN: true }));
		fc.assert(fc.property(coordinate, coordinate, (x, y) => {
			const [stadt, district, quarter, ...more] = at(x, y);
			expect([stadt, more]).toEqual(['stadt:1', []]);
			expect(town.areas.find((a) => a.id === quarter)?.parent).toBe(district);
		}), { numRuns: 3000 });
	});
});
