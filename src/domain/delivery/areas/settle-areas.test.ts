import { describe, expect, test } from 'vitest';
import { parentOn } from '../../area/parent-on.ts';
import type { DeliveredArea } from './settle-areas.ts';
import { settleAreas } from './settle-areas.ts';
import type { Polygons } from './same-geometry.ts';

const square = (x: number, size = 1): Polygons => [[[[x, 50], [x + size, 50], [x + size, 51], [x, 51], [x, 50]]]];
const area = (level: string, code: string, above: string | null, polygons: Polygons | null, name = code): DeliveredArea => ({ level, code, name, above, rest: false, polygons });
const levels = [{ id: 'stadt', name: 'Stadt', plural: 'Stadt' }, { id: 'quartier', name: 'Quartier', plural: 'Quartiere' }];
const stages = [{ id: '2015-01-01', name: 'alt' }, { id: '2020-01-01', name: 'neu' }];
const town = area('stadt', '1', null, square(5, 9));

describe('areas over two Gebietsstände', () => {
	const settled = settleAreas(levels, stages, [
		[town, area('quartier', '01', '1', square(6)), area('quartier', '02', '1', square(7)), area('quartier', '03', '1', square(8))],
		[town, area('quartier', '01', '1', square(6), 'Neuer Name'), area('quartier', '02', '1', square(7, 2)), area('quartier', '04', '1', square(9))]
	]);
	test('same borders, one area; changed borders, two; gone and new ones keep their plain id', () => {
		expect(settled.areas.map((a) => [a.id, a.validFrom, a.validTo])).toEqual([
			['stadt:1', '2015-01-01', null],
			['quartier:01', '2015-01-01', null],
			['quartier:02@2015-01-01', '2015-01-01', '2019-12-31'], ['quartier:02', '2020-01-01', null],
			['quartier:03', '2015-01-01', '2019-12-31'],
			['quartier:04', '2020-01-01', null]
		]);
	});
	test('the newest name holds, every area has its own polygon', () => {
		expect(settled.areas[1]?.name).toBe('Neuer Name');
		expect(settled.geometries.map((g) => g.area)).toEqual(settled.areas.map((a) => a.id));
	});
	test('another area above makes another area', () => {
		const moved = settleAreas(levels, stages, [[town, area('stadt', '2', null, square(20)), area('quartier', '01', '1', square(6))], [town, area('stadt', '2', null, square(20)), area('quartier', '01', '2', square(6))]]);
		expect(moved.areas.map((a) => [a.id, a.parent])).toEqual([['stadt:1', null], ['stadt:2', null], ['quartier:01@2015-01-01', 'stadt:1'], ['quartier:01', 'stadt:2']]);
	});
	test('where only the area above changed, the parent of a day is its version of that day', () => {
		const { areas } = settleAreas(levels, stages, [[area('stadt', '1', null, square(5, 8)), area('quartier', '01', '1', square(6))], [town, area('quartier', '01', '1', square(6))]]);
		const child = areas.find((a) => a.level === 'quartier');
		expect(child?.parent).toBe('stadt:1');
		expect(child && parentOn(child, '2016-12-31', areas)?.id).toBe('stadt:1@2015-01-01');
		expect(child && parentOn(child, '2021-12-31', areas)?.id).toBe('stadt:1');
	});
});
