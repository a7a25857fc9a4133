import { expect, it } from 'vitest';
import { denominatorCell } from './denominator-cell.ts';

it.each([['2023-Q4', '2022'], ['2023-Q1', '2022'], ['2023-24', '2022'], ['2023', '2022'], ['2021..2023', '2020'], ['2023-12-31', '2022']])('%s over the end of the year before: %s', (period, year) =>
	expect(denominatorCell({ denominatorCell: { group: 'alter:u15', time: 'year-end-before' } }, period)).toEqual({ period: year, group: 'alter:u15' }));

it('is everybody in the same period where nothing else is said', () => {
	expect(denominatorCell({}, '2023-Q4')).toEqual({ period: '2023-Q4', group: '' });
	expect(denominatorCell({ denominatorCell: { group: 'alter:u3', time: 'same' } }, '2023')).toEqual({ period: '2023', group: 'alter:u3' });
});
