import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDescription } from '#domain/delivery/parse-description.ts';
import { csvRows } from './csv-rows.test-data.ts';

const data = join(process.env['KECK_REAL_DATA'] ?? '../shared/data', 'koeln');
const parsed = parseDescription(parse(readFileSync(new URL('koeln.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }), 'koeln.yaml');

it('describes Köln without faults: at least 20 indicators in at least 5 themes', () => {
	if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings, null, 1));
	const { indicators } = parsed.description.settings;
	expect(indicators.length).toBeGreaterThanOrEqual(20);
	expect(new Set(indicators.map((i) => i.theme)).size).toBeGreaterThanOrEqual(5);
	expect(indicators.every((i) => i.sentence.startsWith('{gebiet}: ') && i.definition !== '' && i.reading !== '')).toBe(true);
});

const there = existsSync(data);
// A skipped body is still run once: without the data it reads nothing.
describe.skipIf(!there)('the claims of the description about the files', () => {
	/** year + area → word → count. */
	const table = (name: string): Map<string, Record<string, number>> => {
		const found = new Map<string, Record<string, number>>();
		for (const { jahr, raum_id: area, merkmal = '', zahl } of there ? csvRows(join(data, 'stats', `${name}.csv`)) : []) found.set(`${jahr} ${area}`, { ...found.get(`${jahr} ${area}`), [merkmal]: Number(zahl) });
		return found;
	};
	const sum = (counts: Record<string, number>, words = Object.keys(counts)): number => words.reduce((n, word) => n + (counts[word] ?? NaN), 0);
	const people = new Map([...table('einwohner')].map(([key, row]) => [key, row['Einwohner'] ?? NaN]));

	it.each(['geschlecht', 'alter', 'wohnstatus', 'konfession'])('%s adds up to the inhabitants in 768 rows', (name) => {
		const rows = [...table(name)];
		expect(rows.length).toBe(768);
		expect(rows.filter(([key, row]) => sum(row) !== people.get(key))).toEqual([]);
	});

	it('has marital states that add up to less in 466 rows, never to more, and lack 49 cells of Stadtteile', () => {
		const rows = [...table('familienstand')];
		const missing = rows.map(([key, row]) => (people.get(key) ?? NaN) - sum(row));
		expect([missing.filter((n) => n > 0).length, Math.min(...missing), Math.max(...missing)]).toEqual([466, 0, 481]);
		const lacking = rows.filter(([, row]) => Object.keys(row).length < 5).map(([key]) => key);
		expect([lacking.length, lacking.some((key) => / 0/.test(key))]).toEqual([49, false]);
	});

	it('has origins that fit together in 768 rows, with 152 counts of 1 or 2', () => {
		const lands = ['Afrika', 'Amerika', 'Asien', 'Europäische Union', 'Türkei', 'Übriges Europa', 'Sonstige'];
		const rows = [...table('migrationshintergrund').values()];
		expect(rows.length).toBe(768);
		expect(rows.filter((row) => sum(row, lands) !== row['Ausländer'])).toEqual([]);
		expect(rows.filter((row) => sum(row, ['Ausländer', 'Deutsche mit Migrationshintergrund']) !== row['Einwohner mit Migrationshintergrund'])).toEqual([]);
		expect(rows.filter((row) => sum(row, ['Aussiedler', 'Eingebürgerte']) > (row['Deutsche mit Migrationshintergrund'] ?? NaN))).toEqual([]);
		expect(lands.map((land) => rows.filter((row) => row[land] === 1 || row[land] === 2).length)).toEqual([16, 22, 12, 0, 0, 0, 102]);
	});

	it('adds up from Stadtteile to Stadtbezirke and to the city, in every table and year', () => {
		for (const name of ['einwohner', 'geschlecht', 'alter', 'migrationshintergrund', 'familienstand', 'wohnstatus', 'konfession']) {
			const cells = table(name);
			for (const [key, row] of cells) {
				const [year, area = ''] = key.split(' ') as [string, string];
				if (!area.startsWith('0')) continue;
				const within = [...cells].filter(([k]) => k.startsWith(`${year} `) && !k.startsWith(`${year} 0`) && (area === '000' || k[5] === area[2]));
				for (const [word, count] of Object.entries(row)) expect([name, key, word, within.reduce((n, [, r]) => n + (r[word] ?? 0), 0)]).toEqual([name, key, word, count]);
			}
		}
	});

	it('has an election in 86 Stadtteile, named as in the borders, whose turnout and second votes fit', () => {
		const rows = csvRows(join(data, 'stats', 'bundestagswahl_2013_stadtteile.csv'));
		const { features } = JSON.parse(readFileSync(join(data, 'geo', 'stadtteile.geojson'), 'utf8')) as { features: { properties: { stadtteil_name: string } }[] };
		expect(rows.map((r) => r['Name']).sort()).toEqual(features.map((f) => f.properties.stadtteil_name).sort());
		expect(rows.filter((r) => r['Nr'] !== '')).toEqual([]);
		expect(rows.filter((r) => Number(r['abgegeben']) !== Number(r['gültig2']) + Number(r['ungültig2']))).toEqual([]);
		expect(rows.filter((r) => Math.abs((100 * Number(r['abgegeben'])) / Number(r['Wahlberechtigte']) - Number(r['Wahlbeteiligung'])) > 0.005 + 1e-9)).toEqual([]);
	});
});
