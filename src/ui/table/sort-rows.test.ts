import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import type { Figure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { sortRows } from './sort-rows.ts';

function makeRow(name: string, value: Figure, rest = false) {
	return { area: { id: name, level: 'q', code: name, name, parent: null, validFrom: null, validTo: null, rest }, value: readReleased(value), numerator: null, denominator: null };
}
const rows = [makeRow('Rest', known(99), true), makeRow('Zoo', known(2)), makeRow('Mitte', withheld), makeRow('Öd', known(3)), makeRow('Au', missing('pending')), makeRow('Ost', known(2))];

test.each([
	['gebiet', 'Zoo Mitte Öd Au Ost Rest'],
	['name', 'Au Mitte Öd Ost Zoo Rest'],
	['wert-ab', 'Öd Ost Zoo Au Mitte Rest'],
	['wert-auf', 'Ost Zoo Öd Au Mitte Rest']
] as const)('%s', (sort, names) => expect(sortRows(rows, sort).map((row) => row.area.name).join(' ')).toBe(names));

test('by value, the order of areas without one tells nothing: it is the same for any order they came in', () => {
	fc.assert(fc.property(fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E'], { minLength: 2 }), (names) => {
		const sorted = sortRows(names.map((name) => makeRow(name, withheld)), 'wert-ab').map((row) => row.area.name);
		expect(sorted).toEqual(names.toSorted());
	}));
});
