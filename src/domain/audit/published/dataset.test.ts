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
	for (const id of [['gebiet', 'jahr', 'alter', 'mass'], ['ort', 'zeit', 'alter', 'mass'], ['gebiet', 'zeit', 'alter', 'wert'], undefined]) expect(() => readDataset({ ...made, id })).toThrow('not a dataset by gebiet, zeit and mass');
	expect(() => readDataset({ ...made, size: [5, 2, 3, 1] })).toThrow('dimension zeit has not the size it claims');
	expect(() => readDataset({ ...made, id: undefined, groups: undefined })).toThrow();
});
it('reads codes by their place where they are a map', () => {
	const dimension = { ...(made['dimension'] as object), alter: { category: { index: { ab15: 2, insgesamt: 0, u15: 1 } } } };
	expect(readDataset({ ...made, dimension }).groups).toEqual(['', 'alter:u15', 'alter:ab15']);
});
it('crosses classifications in their order', () => {
	const index = (codes: string[]): object => ({ category: { index: codes } });
	const crossed = { id: ['gebiet', 'zeit', 'alter', 'geschlecht', 'mass'], size: [1, 1, 2, 2, 1], dimension: { gebiet: index(['q:a']), zeit: index(['2023']), alter: index(['insgesamt', 'u15']), geschlecht: index(['insgesamt', 'w']), mass: index(['wert']) }, value: [4, 3, null, 1], status: 'withheld' };
	const data = readDataset(crossed);
	expect([data.groups, data.measures, data.word(2), data.word(3)]).toEqual([['', 'geschlecht:w', 'alter:u15', 'alter:u15,geschlecht:w'], ['wert'], 'withheld', 'known']);
	expect(readDataset({ ...crossed, status: undefined }).word(2)).toBe('not-collected');
});
