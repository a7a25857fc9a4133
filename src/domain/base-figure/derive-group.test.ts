import { describe, expect, it } from 'vitest';
import { groupDerivations } from './derive-group.ts';

const alter = { id: 'alter', name: 'Alter', codes: [], sums: [{ whole: 'u15', parts: ['u3', '3-5', '6-14'] }, { whole: 'insgesamt', parts: ['u15', 'ab15'] }] };
const geschlecht = { id: 'geschlecht', name: 'Geschlecht', codes: [], sums: [{ whole: 'insgesamt', parts: ['m', 'w'] }] };

describe('groupDerivations', () => {
	it('takes the parts of a declared sum and keeps the other codes', () => {
		expect(groupDerivations('alter:u15,geschlecht:w', [alter, geschlecht])).toEqual([['alter:u3,geschlecht:w', 'alter:3-5,geschlecht:w', 'alter:6-14,geschlecht:w']]);
	});
	it('knows several ways', () => {
		expect(groupDerivations('', [alter, geschlecht])).toEqual([['alter:u15', 'alter:ab15'], ['geschlecht:m', 'geschlecht:w']]);
	});
	it('knows none for a code that is no whole', () => expect(groupDerivations('alter:u3,geschlecht:w', [alter, geschlecht])).toEqual([]));
});
