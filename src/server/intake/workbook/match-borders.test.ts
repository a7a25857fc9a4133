import { expect, test } from 'vitest';
import type { Area } from '#domain/area/area.ts';
import type { BorderFeature } from '../geodata/border-feature.ts';
import { guessAreaList } from './guess-area-list.ts';
import { matchBorders } from './match-borders.ts';

const area = (level: string, code: string): Area => ({ id: `${level}:${code}`, level, code, name: `${level} ${code}`, parent: null, validFrom: null, validTo: null, rest: false });
const features = (...all: readonly Readonly<Record<string, string>>[]): BorderFeature[] => all.map((properties, i) => ({ place: i + 1, properties: new Map(Object.entries(properties)), polygons: null }));
const areas = [area('stadt', '0'), area('bezirk', '01'), area('bezirk', '02'), area('quartier', '0101'), area('quartier', '0102'), area('quartier', '0201')];

test('the property and the level that name most areas, zeros lost or not', () => {
	const match = matchBorders(features({ FID: '1', NR: '101', BEZ: '01' }, { FID: '2', NR: '102', BEZ: '01' }, { FID: '3', NR: '201', BEZ: '02' }, { FID: '4', NR: '999', BEZ: '02' }), areas);
	expect(match).toMatchObject({ level: 'quartier', property: 'NR', strangers: ['999'] });
	expect([...(match?.features.keys() ?? [])]).toEqual(['quartier:0101', 'quartier:0102', 'quartier:0201']);
});

test('of two properties with the same numbers that one whose areas have their own names', () => {
	const named = [{ ...area('teil', '01'), name: 'Nord' }, { ...area('teil', '02'), name: 'Süd' }];
	expect(matchBorders(features({ OBJECTID: '1', NR: '2', NAME: 'Süd' }, { OBJECTID: '2', NR: '1', NAME: 'Nord' }), named)?.property).toBe('NR');
});

test('several shapes of one area are all of them its own', () => {
	const match = matchBorders(features({ BEZ: '01' }, { BEZ: '01' }, { BEZ: '02' }), areas);
	expect(match?.level).toBe('bezirk');
	expect(match?.features.get('bezirk:01')).toHaveLength(2);
});

test('a file of another town matches nothing', () => expect(matchBorders(features({ NR: '7001' }, { NR: '7002' }), areas.slice(3))).toBeUndefined());

test('key and name of a file that nobody has described', () => {
	const list = features({ OBJECTID: '4711', SCHL: '02', BEZEICHN: 'Nord', STAND: '2024' }, { OBJECTID: '4712', SCHL: '01', BEZEICHN: 'Süd', STAND: '2024' });
	expect(guessAreaList(list)).toEqual([{ code: '01', name: 'Süd' }, { code: '02', name: 'Nord' }]);
	expect(guessAreaList(features({ STAND: '2024' }, { STAND: '2024' }))).toEqual([]);
});
