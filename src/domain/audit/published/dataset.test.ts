import { expect, it } from 'vitest';
import { stat } from './make-stand.test-data.ts';
import { readDataset } from './dataset.ts';

const made = stat(['2023'], ['wert'], (area, _, g) => [area === 'q:a' && g === 1 ? 'w' : area === 'q:b' ? 'n' : g]);
it('reads numbers and the reasons why there are none', () => {
	const data = readDataset(made);
	expect([data.groups, data.areas[1], data.values[3], data.values[5], data.word(3), data.word(4), data.word(6)]).toEqual([['', 'alter:u15', 'alter:ab15'], 'q:a', 0, 2, 'known', 'withheld', 'not-collected']);
});
it('reads the sparse spelling of the format as well', () => {
	const sparse = (list: readonly unknown[]): object => Object.fromEntries([...list.entries()].filter(([, x]) => x !== null));
	const data = readDataset({ ...made, value: sparse(made.value), status: sparse(made.status) });
	expect([data.values, data.word(4)]).toEqual([readDataset(made).values, 'withheld']);
});
it('reads a plain table as an archive keeps it', () => {
	const { areas, periods, groups, values } = readDataset(made);
	expect(readDataset({ areas, periods, groups, value: made.value, status: made.status })).toMatchObject({ areas, periods, groups, measures: ['wert'], values });
});
it('takes nothing else for a table of the atlas', () => {
	expect(() => readDataset({ ...made, id: ['zeit', 'gebiet', 'mass'] })).toThrow('not a dataset by gebiet, zeit and mass');
	expect(() => readDataset({ ...made, size: [5, 2, 3, 1] })).toThrow('dimension zeit has not the size it claims');
});
