import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusWord, writeCsv } from './csv.ts';
import { type Dataset, dimensionOf } from './dataset.ts';

/** A table of two areas, one period, two groups; written by hand. */
const small: Dataset = {
	version: '2.0', class: 'dataset', id: ['gebiet', 'zeit', 'geschlecht', 'mass'], size: [2, 1, 2, 2],
	dimension: {
		gebiet: { category: { index: ['quartier:0101', 'quartier:02@2015-01-01'], label: { 'quartier:0101': 'Am Markt; Nord', 'quartier:02@2015-01-01': '=HYPERLINK("x")' } } },
		zeit: { category: { index: ['2023'] } },
		geschlecht: { category: { index: ['insgesamt', 'w'], label: { insgesamt: 'insgesamt', w: 'weiblich' } } },
		mass: { category: { index: ['wert', 'zaehler'] } }
	},
	value: [12.5, 25, 0, 0, null, null, 1e-7, 1e21],
	status: [null, null, null, null, 'withheld', 'not-collected', null, null]
};

describe('writeCsv', () => {
	test('is what a German spreadsheet opens without questions', () => {
		expect(writeCsv(small).toString()).toBe([
			'\uFEFFgebiet;ebene;schluessel;gebiet_name;zeit;geschlecht;geschlecht_name;wert;status;zaehler;zaehler_status',
			'quartier:0101;quartier;0101;"Am Markt; Nord";2023;insgesamt;insgesamt;12,5;;25;',
			'quartier:0101;quartier;0101;"Am Markt; Nord";2023;w;weiblich;0;;0;',
			`quartier:02@2015-01-01;quartier;02;"'=HYPERLINK(""x"")";2023;insgesamt;insgesamt;;nicht ausgewiesen;;nicht erhoben`,
			`quartier:02@2015-01-01;quartier;02;"'=HYPERLINK(""x"")";2023;w;weiblich;0,0000001;;1000000000000000000000;`,
			''
		].join('\r\n'));
	});

	test('gives back every number and every reason', () => {
		const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => v + 0), fc.constantFrom('withheld', 'not-collected', 'not-meaningful', 'pending'));
		const name = fc.string({ unit: 'grapheme', maxLength: 12 });
		fc.assert(fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), fc.array(name, { minLength: 3, maxLength: 3 }), (cells, names) => {
			const index = ['a:1', 'a:2', 'b:1'];
			const dataset: Dataset = {
				version: '2.0', class: 'dataset', id: ['gebiet', 'zeit', 'mass'], size: [3, 2, 1],
				dimension: { gebiet: { category: { index, label: Object.fromEntries(index.map((id, i) => [id, names[i] ?? ''])) } }, zeit: { category: { index: ['2022', '2023'] } }, mass: { category: { index: ['wert'] } } },
				value: cells.map((c) => (typeof c === 'number' ? c : null)),
				status: cells.map((c) => (typeof c === 'number' ? null : c)) as NonNullable<Dataset['status']>
			};
			const rows = parse(writeCsv(dataset), { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
			expect(rows.map((r) => [r['gebiet'], r['zeit']])).toEqual(index.flatMap((a) => [[a, '2022'], [a, '2023']]));
			for (const [i, cellGiven] of cells.entries()) {
				const row = rows[i] ?? {};
				if (typeof cellGiven === 'number') expect([Number(row['wert']?.replace(',', '.')), row['status']]).toEqual([cellGiven === 0 ? 0 : cellGiven, '']);
				else expect([row['wert'], row['status']]).toEqual(['', statusWord[cellGiven as keyof typeof statusWord]]);
				expect(row['gebiet_name']?.replace(/^'/, '')).toBe((dimensionOf(dataset, 'gebiet').category.label?.[row['gebiet'] ?? ''] ?? '').replace(/^'/, ''));
			}
		}));
	});

	test.each(['=1+1', '+49', '-x', '@SUM(A1)', '\tx', '\rx'])('no name starts a formula: %j', (name) => {
		const csv = writeCsv({ ...small, size: [1, 1, 2, 2], dimension: { ...small.dimension, gebiet: { category: { index: ['q:1'], label: { 'q:1': name } } } }, value: [1, 1, 1, 1], status: [] });
		const rows = parse(csv, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
		expect(rows[0]?.['gebiet_name']).toBe(`'${name}`);
	});
});
