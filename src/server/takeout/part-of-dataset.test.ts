import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from './dataset.ts';
import { partOfDataset } from './part-of-dataset.ts';

const table: Dataset = {
	version: '2.0', class: 'dataset', label: 'Kinder', id: ['gebiet', 'zeit', 'mass'], size: [3, 2, 1],
	dimension: {
		gebiet: { label: 'Gebiet', category: { index: ['stadt:1', 'quartier:1', 'quartier:2'], label: { 'stadt:1': 'Stadt', 'quartier:1': 'Nord', 'quartier:2': 'Süd' }, child: { 'stadt:1': ['quartier:1', 'quartier:2'] } } },
		zeit: { category: { index: ['2022', '2023'] } }, mass: { category: { index: ['wert'], unit: { wert: { label: '%', decimals: 1 } } } }
	},
	value: [10, 11, 20, null, null, 31], status: [null, null, null, 'withheld', 'pending', null]
};

test('cells and names stay together', () => {
	const part = partOfDataset(table, { gebiet: (a) => a.startsWith('quartier:') });
	expect(part).toEqual({
		...table, size: [2, 2, 1], value: [20, null, null, 31], status: [null, 'withheld', 'pending', null],
		dimension: { ...table.dimension, gebiet: { label: 'Gebiet', category: { index: ['quartier:1', 'quartier:2'], label: { 'quartier:1': 'Nord', 'quartier:2': 'Süd' }, child: {} } } }
	});
});

test('no question, no change', () => expect(partOfDataset(table, {})).toEqual(table));

test('part of a part: part of both', () => {
	const codes = fc.subarray(['stadt:1', 'quartier:1', 'quartier:2']);
	fc.assert(fc.property(codes, fc.subarray(['2022', '2023']), (areas, periods) => {
		const gebiet = (code: string) => areas.includes(code);
		const zeit = (code: string) => periods.includes(code);
		expect(partOfDataset(partOfDataset(table, { gebiet }), { zeit })).toEqual(partOfDataset(table, { gebiet, zeit }));
	}));
});
