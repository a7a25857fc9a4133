import { expect, test } from 'vitest';
import type { Classification } from './base-figure.ts';
import { groupSums } from './group-sums.ts';

const age: Classification = { id: 'alter', name: 'Alter', codes: [{ code: 'u3', name: '' }, { code: '3-5', name: '' }, { code: 'u6', name: '' }], sums: [{ whole: 'u6', parts: ['u3', '3-5'] }] };
const sex: Classification = { id: 'geschlecht', name: 'Geschlecht', codes: [{ code: 'm', name: '' }, { code: 'w', name: '' }], sums: [{ whole: 'insgesamt', parts: ['m', 'w'] }] };

test('a declared sum holds for every combination of the other classifications', () => {
	expect(groupSums([age, sex])).toEqual([
		{ whole: 'alter:u6', parts: ['alter:u3', 'alter:3-5'] },
		{ whole: 'alter:u6,geschlecht:m', parts: ['alter:u3,geschlecht:m', 'alter:3-5,geschlecht:m'] },
		{ whole: 'alter:u6,geschlecht:w', parts: ['alter:u3,geschlecht:w', 'alter:3-5,geschlecht:w'] },
		{ whole: '', parts: ['geschlecht:m', 'geschlecht:w'] },
		{ whole: 'alter:u3', parts: ['alter:u3,geschlecht:m', 'alter:u3,geschlecht:w'] },
		{ whole: 'alter:3-5', parts: ['alter:3-5,geschlecht:m', 'alter:3-5,geschlecht:w'] },
		{ whole: 'alter:u6', parts: ['alter:u6,geschlecht:m', 'alter:u6,geschlecht:w'] }
	]);
});

test('without classifications there are no sums', () => {
	expect(groupSums([])).toEqual([]);
});
