import { expect, test } from 'vitest';
import type { Area } from './area.ts';
import { groupedAreas } from './grouped-areas.ts';

const area = (level: string, code: string, parent: string | null, changes: Partial<Area> = {}): Area => ({ id: `${level}:${code}`, level, code, name: code, parent, validFrom: null, validTo: null, rest: false, ...changes });
const levels = ['stadt', 'bezirk', 'quartier'].map((id) => ({ id, name: id, plural: id }));
const areas = [area('stadt', '1', null), area('bezirk', '01', 'stadt:1'), area('quartier', '0101', 'bezirk:01'), area('quartier', '0102', 'bezirk:01', { validFrom: '2020-01-01' }), area('quartier', '0200', 'stadt:1', { rest: true })];
const wards = (...groups: [string, string[]][]) => [{ id: 'wahlkreis', name: 'Wahlkreis', plural: 'Wahlkreise', of: 'quartier', groups: groups.map(([code, members]) => ({ code, name: `Wahlkreis ${code}`, members })) }];

test('groups stand before the level they are made of, under the whole, as long as all their areas exist', () => {
	const grouped = groupedAreas(wards(['1', ['0101', '0102']]), levels, areas);
	expect(grouped.levels.map((l) => l.id)).toEqual(['stadt', 'bezirk', 'wahlkreis', 'quartier']);
	expect(grouped.areas).toEqual([{ id: 'wahlkreis:1', level: 'wahlkreis', code: '1', name: 'Wahlkreis 1', parent: 'stadt:1', validFrom: '2020-01-01', validTo: null, rest: false }]);
	expect(grouped.members).toEqual({ 'wahlkreis:1': ['quartier:0101', 'quartier:0102'] });
});

test('a group with an area that does not exist is none: part of a ward is no ward', () => {
	expect(groupedAreas(wards(['1', ['0101', '9999']], ['2', []], ['3', ['0200']]), levels, areas).areas).toEqual([]);
});
