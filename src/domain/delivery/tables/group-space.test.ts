import { expect, test } from 'vitest';
import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { allGroups, groupCodes } from '../../base-figure/group.ts';
import { GroupSpace } from './group-space.ts';

const classification = (id: string, codes: string[]): Classification => ({ id, name: id, codes: codes.map((code) => ({ code, name: code })), sums: [] });
const all = [classification('geschlecht', ['m', 'w']), classification('alter', ['u3', '3-5', 'u6'])];
const figure: BaseFigure = {
	id: 'einwohner', title: '', unit: '', kind: 'stock', secrecy: 'counts', classifications: ['alter', 'geschlecht'], additivity: {}, exactness: 'exact',
	decimals: 0, denominator: null, factor: null, rules: {}, source: '', referenceDate: '', legalBasis: '', publish: 'yes'
};

test('group numbers run in the canonical order, without gaps, and back', () => {
	const space = new GroupSpace(figure, all);
	const keys = allGroups(space.classifications);
	expect(keys.map((key) => space.ordinal(Object.entries(groupCodes(key, figure.classifications))))).toEqual(keys.map((_, i) => i));
	expect(keys.map((_, i) => space.key(i))).toEqual(keys);
	expect(space.ordinal([['alter', 'u99']])).toBe(-1);
	expect(space.words(0)).toBe('insgesamt');
});
