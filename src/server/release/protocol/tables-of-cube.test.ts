import { describe, expect, test } from 'vitest';
import type { AdditiveTable } from './additive-table.ts';
import { wholesOf } from './code-tree.ts';
import { age, smallCube, town, verdict } from './small-cube.test-data.ts';
import { tablesOfCube } from './tables-of-cube.ts';

const none = { hidden: new Uint8Array(21), why: new Uint8Array(21) };
const valueAt = ({ cells }: AdditiveTable, codes: readonly string[]): number => cells.find((c) => c.codes.join() === codes.join())?.value ?? NaN;

/** Sums along every dimension that do not hold. */
function falseSums(table: AdditiveTable): string[] {
	return table.dimensions.flatMap(({ tree }, d) => wholesOf(tree).flatMap((whole) => table.cells.filter((c) => c.codes[d] === whole.code).flatMap(({ codes, value }) => {
		const sum = whole.parts.reduce((total, part) => total + valueAt(table, codes.with(d, part.code)), 0);
		return sum === value ? [] : [`${codes.join()}: ${value} is not ${sum}`];
	})));
}

describe('the tables of a cube', () => {
	test('areas crossed with groups are one table, complete and additive in every direction', () => {
		const { tables, unexpressed } = tablesOfCube(town, verdict, 3);
		expect([tables.length, unexpressed, tables[0]?.cells.length, tables[0]?.title]).toEqual([1, 0, 21, 'gebiet × alter']);
		expect(falseSums(tables[0]!)).toEqual([]);
		expect(valueAt(tables[0]!, ['stadt:1', 'insgesamt'])).toBe(225);
	});

	test('each cell says whether it is withheld for itself or for others; the shown sum of all must stay', () => {
		const [table] = tablesOfCube(town, verdict, 3).tables;
		const status = (...codes: string[]): string | undefined => table?.cells.find((c) => c.codes.join() === codes.join())?.status;
		expect([status('quartier:A1', 'u15'), status('quartier:A2', 'ab15'), status('bezirk:A', 'u15'), status('stadt:1', 'insgesamt')]).toEqual(['sensitive', 'partner', 'shown', 'total']);
		expect(table?.cells.filter((c) => c.status === 'sensitive' || c.status === 'partner')).toHaveLength(4);
	});

	test('groups that overlap make a table each', () => {
		// As many others as children everywhere, so that the second sum is true.
		const other = { ...age, sums: [...age.sums, { whole: 'ab15', parts: ['u15'] }] };
		const { tables, unexpressed } = tablesOfCube(smallCube([[5, 5], [6, 6], [7, 7], [8, 8]], other), none, 3);
		expect(tables.flatMap(falseSums)).toEqual([]);
		expect(tables.map((t) => t.dimensions[1]?.tree.code)).toEqual(['insgesamt', 'ab15']);
		expect(unexpressed).toBe(0);
	});

	test('what was not crossed stands in tables of fewer dimensions, the largest first', () => {
		const sex = { id: 'geschlecht', name: 'Geschlecht', codes: [{ code: 'm', name: 'm' }, { code: 'w', name: 'w' }], sums: [{ whole: 'insgesamt', parts: ['m', 'w'] }] };
		const cube = smallCube([[2, 30], [9, 41], [12, 50], [20, 61]]);
		const groups = [...cube.groups, 'geschlecht:w'];
		const wide = Array.from(cube.values).flatMap((v, i) => (i % 3 === 2 ? [v, 1] : [v]));
		const { tables, unexpressed } = tablesOfCube({ ...cube, classifications: [age, sex], groups, values: Float64Array.from(wide), states: new Uint8Array(28) }, { hidden: new Uint8Array(28), why: new Uint8Array(28) }, 3);
		expect([unexpressed, tables.map((t) => t.title)]).toEqual([0, ['gebiet × alter', 'gebiet, geschlecht = w']]);
	});

	test('what hangs below a cell without a number is left out, counted, and its other sums still stand in a table', () => {
		const cube = smallCube([[null, 30], [9, 41], [12, 50], [20, 61]]);
		const { tables, unexpressed } = tablesOfCube(cube, none, 3);
		expect(tables.flatMap(falseSums)).toEqual([]);
		// With one cell the wholes and the children of A and of the town are unknown: the others add up to the town, and everything in B.
		expect(tables.map((t) => [t.title, t.cells[0]?.codes[0]])).toEqual([['gebiet, alter = ab15', 'stadt:1'], ['gebiet × alter', 'bezirk:B']]);
		// Wholes and children from A and B to the town and from the quarters to A; whole = children + others in the town, A, A1 and A2.
		expect(unexpressed).toBe(8);
	});
});
