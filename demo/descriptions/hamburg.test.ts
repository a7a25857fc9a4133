import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDescription } from '#domain/delivery/parse-description.ts';
import { readWorkbook } from '#server/intake/xlsx/read-workbook.ts';

const file = join(process.env['KECK_REAL_DATA'] ?? '../shared/data', 'hamburg/stats/stadtteilprofile_2014_original.xlsx');
const parsed = parseDescription(parse(readFileSync(new URL('hamburg.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }), 'hamburg.yaml');

it('describes Hamburg without faults: at least 25 indicators in at least 6 themes', () => {
	if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings, null, 1));
	const { indicators } = parsed.description.settings;
	expect(indicators.length).toBeGreaterThanOrEqual(25);
	expect(new Set(indicators.map((i) => i.theme)).size).toBeGreaterThanOrEqual(6);
	expect(indicators.every((i) => i.sentence.startsWith('{gebiet}: ') && i.definition !== '' && i.reading !== '')).toBe(true);
});

// What the description says of the file and the reason why columns are left out or not summed.
describe.skipIf(!existsSync(file))('the claims of the description about the file', async () => {
	const read = existsSync(file) ? await readWorkbook(readFileSync(file), 'h.xlsx') : undefined;
	const [, , header = [], , ...rows] = read?.kind === 'workbook' ? (read.sheets[0]?.rows ?? []) : [];
	const column = (name: string): string[] => rows.map((row) => row[header.indexOf(name)] ?? '');
	const numbers = (name: string): number[] => column(name).map((text) => Number(text.replace(',', '.')));
	/** Rows in which a published share of one decimal is not the ratio of the counts, and by how much at most. */
	const misses = (share: string, part: string, whole: string, factor = 100): [number, number] => {
		const [shares, parts, wholes] = [numbers(share), numbers(part), numbers(whole)];
		const off = shares.map((s, i) => Math.abs(s - (factor * (parts[i] ?? NaN)) / (wholes[i] ?? NaN)));
		return [off.filter((d) => d > 0.05 + 1e-9).length, Math.max(...off)];
	};

	it('has 99 Stadtteile, 7 Bezirke and the city one below the other, four names twice', () => {
		const names = rows.map((row) => row[0] ?? '');
		expect(names).toHaveLength(107);
		expect([names[0], names[98], names[99], names[106]]).toEqual(['Hamburg-Altstadt', 'Cranz', 'Hamburg-Mitte', 'Hamburg']);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual(['Eimsbüttel', 'Wandsbek', 'Bergedorf', 'Harburg']);
	});

	it('has signs in the columns of prices only', () => {
		const signs = new Set(rows.flatMap((row) => row.slice(1).flatMap((text, i) => (/^-?\d+(,\d+)?$/.test(text) ? [] : [`${text} ${(header[i + 1] ?? '').slice(0, 6)}`]))));
		expect(signs).toEqual(new Set(['. Preise']));
	});

	it('divides by another population where it tells shares with a migration background, and by people in households', () => {
		const [rowsOfAll, most] = misses('Anteil der Bevölkerung mit Migrations-hintergrund in %', 'Bevölkerung mit Migrations-hintergrund', 'Bevölkerung');
		const [rowsOfYoung, mostOfYoung] = misses('Anteil der unter 18-Jährigen mit Migrations-hintergrund in %', 'Unter 18-Jährige mit Migrations-hintergrund', 'Unter 18-Jährige');
		expect([rowsOfAll, rowsOfYoung]).toEqual([30, 79]);
		expect(Math.max(most, mostOfYoung)).toBeLessThan(1.1);
		expect(misses('Personen je Haushalt', 'Bevölkerung', 'Haushalte', 1)[0]).toBe(34);
	});

	it('has no count of 1 or 2 beside the rates whose denominators are not delivered, and nowhere fewer than 478 people', () => {
		const beside = ['Arbeitslose (Dez 2013)', 'Jüngere Arbeitslose (Dez 2013)', 'Ältere Arbeitslose (Dez 2013)', 'Unter 15-Jährige in Mindestsicherung (Dez 2013)', 'Sozial-versicherungs-pflichtig Beschäftigte (Dez 2013)'];
		expect(beside.flatMap(numbers).filter((n) => n === 1 || n === 2)).toEqual([]);
		expect(Math.min(...numbers('Bevölkerung'))).toBe(478);
	});

	it('has areas of Stadtteile that make those of the Bezirke only roughly', () => {
		const areas = numbers('Fläche in km²');
		expect(areas[100]).toBeCloseTo(77.93, 2);
		expect(areas.slice(16, 30).reduce((a, b) => a + b, 0)).toBeCloseTo(78.81, 2);
	});
});
