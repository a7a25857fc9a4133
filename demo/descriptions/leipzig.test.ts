import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDescription } from '#domain/delivery/parse-description.ts';

const data = join(process.env['KECK_REAL_DATA'] ?? '../shared/data', 'leipzig');
const parsed = parseDescription(parse(readFileSync(new URL('leipzig.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }), 'leipzig.yaml');

/** year + Ortsteil → column → text. */
function rowsOf(file: string): Map<string, Record<string, string>> {
	const [header = [], ...rows] = readFileSync(join(data, 'stats', file), 'utf8').trimEnd().split(/\r?\n/).map((line) => line.split(','));
	return new Map(rows.map((row) => [`${row[0]} ${row[1]}`, Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))]));
}

it('describes Leipzig without faults: at least 18 indicators in at least 5 themes', () => {
	if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings, null, 1));
	const { indicators } = parsed.description.settings;
	expect(indicators.length).toBeGreaterThanOrEqual(18);
	expect(new Set(indicators.map((i) => i.theme)).size).toBeGreaterThanOrEqual(5);
	expect(indicators.every((i) => i.sentence.startsWith('{gebiet}: ') && i.definition !== '' && i.reading !== '')).toBe(true);
});

// What the description says of the files and the reason why columns are left out or zeros are not taken for zeros.
describe.skipIf(!existsSync(data))('the claims of the description about the files', () => {
	it('counts foreigners in two files alike, so that one of them is enough', () => {
		const inhabitants = rowsOf('einwohner.csv'), migration = [...rowsOf('migration.csv')];
		expect(migration.length).toBe(1008);
		expect(migration.every(([key, row]) => row['Ausländer'] === inhabitants.get(key)?.['Ausländer'])).toBe(true);
	});

	it('has one row in which foreigners and Germans with a migration background are not the migrants', () => {
		const wrong = [...rowsOf('migration.csv')].filter(([, r]) => Number(r['Ausländer']) + Number(r['Deutsche mit Migrationshintergrund']) !== Number(r['Migranten']));
		expect(wrong.map(([key]) => key)).toEqual(['2022 80']);
	});

	it('writes 0 for suppressed counts of unemployed: in 2018 and 2019 nothing between 0 and 10, and sums miss only where a 0 stands', () => {
		const rows = [...rowsOf('arbeitslose.csv')];
		const missed = rows.filter(([, r]) => Number(r['Männer']) + Number(r['Frauen']) !== Number(r['Arbeitslose insgesamt']));
		expect(missed.length).toBe(7);
		expect(missed.every(([, r]) => r['Männer'] === '0' || r['Frauen'] === '0')).toBe(true);
		const cells = rows.filter(([key]) => /^201[89]/.test(key)).flatMap(([, r]) => ['Männer', 'Frauen', 'unter 25 Jahre', 'über 55 Jahre', 'Ausländer'].map((column) => r[column] ?? ''));
		expect(cells.some((text) => /^[1-9]$/.test(text))).toBe(false);
		expect(cells.filter((text) => text === '0').length).toBeGreaterThan(50);
	});

	it('has these subsets in so many rows, and two that would be false', () => {
		const files = { e: rowsOf('einwohner.csv'), m: rowsOf('migration.csv'), a: rowsOf('arbeitslose.csv'), b: rowsOf('sgb2_bedarfsgemeinschaften.csv'), s: rowsOf('straftaten.csv') };
		// As the description reads them: an empty cell is no number, and in arbeitslose and sgb2 a 0 is none either.
		const cell = (key: string, file: keyof typeof files, column: string): number => {
			const text = files[file].get(key)?.[column] ?? '';
			return text === '' || (text === '0' && (file === 'a' || file === 'b')) ? Number.NaN : Number(text);
		};
		type Column = readonly [file: keyof typeof files, column: string];
		const compare = (parts: readonly Column[], whole: Column): [number, string[]] => {
			const rows = [...files.e.keys()].map((key) => [key, parts.reduce((n, [f, c]) => n + cell(key, f, c), 0), cell(key, ...whole)] as const).filter(([, part, all]) => !Number.isNaN(part + all));
			return [rows.length, rows.filter(([, part, all]) => part > all).map(([key]) => key)];
		};
		expect(compare([['e', 'Ausländer']], ['m', 'Migranten'])).toEqual([1008, []]);
		expect(compare([['m', 'EU-Ausländer']], ['e', 'Ausländer'])).toEqual([1008, []]);
		expect(compare([['a', 'Ausländer']], ['a', 'Arbeitslose insgesamt'])).toEqual([1293, []]);
		expect(compare([['a', 'unter 25 Jahre'], ['a', 'über 55 Jahre']], ['a', 'Arbeitslose insgesamt'])).toEqual([1355, []]);
		expect(compare([['a', 'nach SGB II']], ['b', 'Personen in Bedarfsgemeinschaften'])).toEqual([934, []]);
		expect(compare([['b', 'mit 1 Person'], ['b', 'mit Kindern']], ['b', 'Bedarfsgemeinschaften'])).toEqual([943, []]);
		expect(compare([['a', 'Ausländer']], ['e', 'Ausländer'])[1]).toEqual(['2002 55', '2005 55']);
		expect(compare([['s', 'Diebstahl'], ['s', 'Körperverletzung']], ['s', 'Straftaten insgesamt'])[1]).toEqual(['2009 25']);
	});

	it('writes 0 for dwellings that were not recorded', () => {
		const inhabitants = rowsOf('einwohner.csv');
		const zero = [...rowsOf('wohnungen.csv')].filter(([, r]) => r['Wohnungen'] === '0');
		expect(zero.length).toBe(29);
		expect(zero.every(([key]) => Number(inhabitants.get(key)?.['Einwohner insgesamt']) > 1000)).toBe(true);
	});
});
