import { expect, it } from 'vitest';
import { groupSums } from '../../base-figure/group-sums.ts';
import { codesOf, groupSumsOf, keyOf } from './group-tree.ts';

const alter = { id: 'alter', name: '', codes: ['u3', 'u6', 'ab6'].map((code) => ({ code, name: '' })), sums: [{ whole: 'insgesamt', parts: ['u6', 'ab6'] }] };
const sex = { id: 'geschlecht', name: '', codes: ['m', 'w'].map((code) => ({ code, name: '' })), sums: [{ whole: 'insgesamt', parts: ['m', 'w'] }] };

it('finds the sums that the declared ones imply', () => {
	expect(groupSumsOf([alter, sex])).toEqual(groupSums([alter, sex]));
	expect(groupSumsOf([alter, sex])).toHaveLength(7);
});
it('spells groups as the atlas does', () => {
	expect(keyOf({ geschlecht: 'w', alter: 'u3' }, ['alter', 'geschlecht'])).toBe('alter:u3,geschlecht:w');
	expect([codesOf('alter:u3,geschlecht:w'), codesOf('')]).toEqual([{ alter: 'u3', geschlecht: 'w' }, {}]);
});
