import { expect, test } from 'vitest';
import type { Area, Level } from '#domain/area/area.ts';
import type { BaseFigure, Classification } from '#domain/base-figure/base-figure.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import { assembleCube } from './assemble-cube.ts';

const levels: Level[] = [{ id: 'stadt', name: 'Stadt', plural: 'Stadt' }, { id: 'bezirk', name: 'Bezirk', plural: 'Bezirke' }, { id: 'quartier', name: 'Quartier', plural: 'Quartiere' }];
const area = (id: string, parent: string | null, rest = false): Area => ({ id, level: id.split(':')[0] ?? '', code: id.split(':')[1] ?? '', name: id, parent, validFrom: null, validTo: null, rest });
const areas = [area('stadt:1', null), area('bezirk:1', 'stadt:1'), area('bezirk:2', 'stadt:1'), area('quartier:11', 'bezirk:1'), area('quartier:12', 'bezirk:1'), area('quartier:21', 'bezirk:2'), area('quartier:20', 'bezirk:2', true)];
const sex: Classification = { id: 'geschlecht', name: 'Geschlecht', codes: [{ code: 'm', name: 'männlich' }, { code: 'w', name: 'weiblich' }], sums: [{ whole: 'insgesamt', parts: ['m', 'w'] }] };
const people: BaseFigure = {
	id: 'ew', title: 'Einwohner', unit: 'Personen', kind: 'stock', secrecy: 'counts', classifications: ['geschlecht'], additivity: { bezirk: 'additive', quartier: 'additive-with-rest' },
	exactness: 'exact', decimals: 0, denominator: null, factor: null, rules: {}, source: '', referenceDate: '', legalBasis: '', publish: 'yes'
};
const table = (level: string, ids: string[], groups: string[], rows: (number | null)[][]): FigureTable => ({
	baseFigure: 'ew', level, period: '2023', areas: ids, groups,
	values: Float64Array.from(rows.flat(), (v) => v ?? 0), states: Uint8Array.from(rows.flat(), (v) => (v === null ? CELL.WITHHELD : CELL.KNOWN))
});
const read = (cube: ReturnType<typeof assembleCube>, id: string, group: string): number | string => {
	const at = cube.areas.findIndex((a) => a.id === id) * cube.groups.length + cube.groups.indexOf(group);
	return cube.states[at] === CELL.KNOWN ? cube.values[at] ?? NaN : `state ${cube.states[at]}`;
};

test('upper levels and declared wholes that nobody delivered are summed, the rest among the parts', () => {
	const cube = assembleCube(people, [sex], levels, '2023', areas, [{ revision: 1, table: table('quartier', ['quartier:11', 'quartier:12', 'quartier:21', 'quartier:20'], ['geschlecht:m', 'geschlecht:w'], [[5, 7], [1, 2], [30, 31], [4, 0]]) }]);
	expect(cube.groups).toEqual(['', 'geschlecht:m', 'geschlecht:w']);
	expect([read(cube, 'quartier:11', ''), read(cube, 'bezirk:2', 'geschlecht:m'), read(cube, 'bezirk:2', ''), read(cube, 'stadt:1', '')]).toEqual([12, 34, 65, 80]);
});

test('a part that the supplier hid hides the sum, and what was delivered above is kept', () => {
	const cube = assembleCube(people, [sex], levels, '2023', areas, [
		{ revision: 1, table: table('quartier', ['quartier:11', 'quartier:12', 'quartier:21', 'quartier:20'], [''], [[12], [null], [61], [null]]) },
		{ revision: 2, table: table('stadt', ['stadt:1'], [''], [[80]]) }
	]);
	expect([read(cube, 'bezirk:1', ''), read(cube, 'bezirk:2', ''), read(cube, 'stadt:1', '')]).toEqual([`state ${CELL.WITHHELD}`, `state ${CELL.WITHHELD}`, 80]);
});

test('a sum over something hidden is a number all the same where it follows from others: women = all − men', () => {
	const cube = assembleCube(people, [sex], levels, '2023', areas, [
		{ revision: 1, table: table('quartier', ['quartier:11', 'quartier:12', 'quartier:21', 'quartier:20'], ['geschlecht:m', 'geschlecht:w'], [[5, 7], [1, null], [30, 31], [4, 0]]) },
		{ revision: 2, table: table('bezirk', ['bezirk:1', 'bezirk:2'], [''], [[16], [65]]) }
	]);
	expect([read(cube, 'bezirk:1', 'geschlecht:w'), read(cube, 'stadt:1', 'geschlecht:w'), read(cube, 'quartier:12', 'geschlecht:w')]).toEqual([10, 41, `state ${CELL.WITHHELD}`]);
});

test('a missing part makes the sum missing', () => {
	const cube = assembleCube(people, [sex], levels, '2023', areas, [{ revision: 1, table: table('quartier', ['quartier:11', 'quartier:12', 'quartier:21'], [''], [[12], [3], [61]]) }]);
	expect([read(cube, 'bezirk:1', ''), read(cube, 'bezirk:2', ''), read(cube, 'stadt:1', '')]).toEqual([15, `state ${CELL.NOT_COLLECTED}`, `state ${CELL.NOT_COLLECTED}`]);
});

test('supplied values are never summed', () => {
	const cube = assembleCube({ ...people, kind: 'supplied' }, [sex], levels, '2023', areas, [{ revision: 1, table: table('quartier', ['quartier:11', 'quartier:12'], [''], [[40.5], [41]]) }]);
	expect(read(cube, 'bezirk:1', '')).toBe(`state ${CELL.NOT_COLLECTED}`);
});
