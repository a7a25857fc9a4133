import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDescription } from '#domain/delivery/parse-description.ts';
import { benefits } from './figures/benefits.ts';
import { election } from './figures/election.ts';
import { kitaChildren } from './figures/kita-children.ts';
import { migrantAges, migrants } from './figures/migration.ts';
import { ofAge, people } from './figures/people.ts';
import { ageWords } from './files/inhabitants.ts';
import { musterstadtFiles } from './generate.ts';
import { patches } from './town/patches.ts';
import { years } from './town/districts.ts';

const files = new Map(musterstadtFiles().map((f) => [f.path, Buffer.from(f.bytes)]));
const parsed = parseDescription(parse(readFileSync(new URL('beschreibung.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }), 'beschreibung.yaml');
if (parsed.kind === 'faults') throw new Error(JSON.stringify(parsed.findings));
const { classifications, relations } = parsed.description.settings;
const sumsOf = (id: string) => classifications.find((c) => c.id === id)!.sums;

/** Rows of a delivered file as objects by column name. */
function rowsOf(path: string, encoding: BufferEncoding, delimiter: string, headerLine = 1): Record<string, string>[] {
	const lines = files.get(path)!.toString(encoding).replace(/^\ufeff/, '').trimEnd().split(/\r?\n/).slice(headerLine - 1).map((l) => l.split(delimiter));
	const [header = [], ...rows] = lines;
	return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
const count = (text: string | undefined): number => (text === '-' ? 0 : Number(text?.replaceAll('.', '')));

describe('what Musterstadt delivers', () => {
	it('has inhabitants that add up over quarters, ages and sexes', () => {
		const code = new Map(Object.entries(ageWords).map(([c, word]) => [word, c]));
		const upper = new Map(rowsOf('Einwohner/EW_2015-2024_Stadt_Bezirke.csv', 'utf8', ';').map((r) => [`${r['Jahr']} ${r['Schlüssel']} ${code.get(r['Alter']!)} ${r['Geschlecht']}`, Number(r['Personen'])]));
		for (const year of years) {
			const cells = new Map<string, number>(), perDistrict = new Map<string, number>();
			for (const r of rowsOf(`Einwohner/EW_${year}_Quartiere.csv`, 'latin1', ';', 2)) {
				const n = count(r['Anzahl']), age = code.get(r['Altersgruppe in Jahren']!);
				cells.set(`${r['Quartier']} ${age} ${r['Geschlecht']}`, n);
				for (const above of [r['Quartier']!.slice(0, 2), '99999000']) {
					const key = `${year} ${above} ${age} ${r['Geschlecht']}`;
					perDistrict.set(key, (perDistrict.get(key) ?? 0) + n);
				}
			}
			expect(perDistrict.size).toBe(9 * 18 * 3);
			for (const [key, n] of perDistrict) expect(upper.get(key), key).toBe(n);
			for (const quarter of new Set([...cells.keys()].map((k) => k.slice(0, 4)))) for (const sex of ['zusammen', 'männlich', 'weiblich']) {
				for (const { whole, parts } of sumsOf('alter')) expect(parts.reduce((a, t) => a + cells.get(`${quarter} ${t} ${sex}`)!, 0), `${year} ${quarter} ${whole} ${sex}`).toBe(cells.get(`${quarter} ${whole} ${sex}`));
			}
			for (const [key, n] of cells) if (key.endsWith('zusammen')) expect(cells.get(key.replace('zusammen', 'männlich'))! + cells.get(key.replace('zusammen', 'weiblich'))!).toBe(n);
		}
	});

	it('has household types that add up, and a total row under each year', () => {
		const rows = rowsOf('Haushalte/HH_Typ_Quartiere_2015-2024.csv', 'latin1', ';');
		const n = (r: Record<string, string>, column: string): number => count(r[`HH ${column}`]);
		for (const r of rows) {
			expect(n(r, '1 Person') + n(r, 'Paare ohne Kinder') + n(r, 'sonstige') + n(r, 'mit Kindern')).toBe(n(r, 'insgesamt'));
			expect(n(r, 'Paare mit Kindern') + n(r, 'Alleinerziehende')).toBe(n(r, 'mit Kindern'));
			expect(n(r, 'mit 1 Kind') + n(r, 'mit 2 Kindern') + n(r, 'mit 3 u.m. Kindern')).toBe(n(r, 'mit Kindern'));
		}
		for (const year of years) {
			const ofYear = rows.filter((r) => r['Jahr'] === String(year));
			const total = ofYear.find((r) => r['Quartier'] === 'Summe')!;
			expect(ofYear.filter((r) => r !== total).reduce((a, r) => a + n(r, 'insgesamt'), 0)).toBe(n(total, 'insgesamt'));
		}
	});

	it('has benefits that add up over ages everywhere but where the agency keeps them secret', () => {
		const rows = rowsOf('Jobcenter/SGB II Personen in Bedarfsgemeinschaften.txt', 'utf16le', '\t', 3);
		const secret = rows.filter((r) => r['Insgesamt'] === '.');
		expect(secret.map((r) => r['Gebietsname'])).toEqual(years.map(() => 'Industriepark Süd'));
		for (const r of rows) if (!secret.includes(r)) {
			expect(count(r['unter 3 Jahre']) + count(r['3 bis unter 6 Jahre']) + count(r['6 bis unter 15 Jahre'])).toBe(count(r['unter 15 Jahre']));
			expect(count(r['15 bis unter 25 Jahre']) + count(r['25 Jahre bis Altersgrenze'])).toBe(count(r['15 Jahre bis Altersgrenze']));
			expect(count(r['unter 15 Jahre']) + count(r['15 Jahre bis Altersgrenze'])).toBe(count(r['Insgesamt']));
		}
	});

	it('never counts more persons with something than persons', () => {
		for (const patch of patches) for (const year of years) {
			const inhabitants = people(patch, year), b = benefits(patch, year), k = kitaChildren(patch, year), m = migrants(patch, year);
			for (const [age, n] of Object.entries(b)) expect(n).toBeLessThanOrEqual(ofAge(inhabitants, age));
			for (const [age, n] of Object.entries(k)) expect(n).toBeLessThanOrEqual(ofAge(inhabitants, age));
			for (const age of migrantAges) expect(m[`auslaendisch:${age}`]! + m[`deutsch:${age}`]!).toBeLessThanOrEqual(ofAge(inhabitants, age));
		}
	});

	// The relations across base figures that the description declares; those of one base figure stand in its classifications.
	it('has votes by post and at the polling station that make the voters, and no more people of an age with something than people of that age', () => {
		const votes = rowsOf('Wahlen/BTW_Beteiligung_Quartiere.csv', 'latin1', ';');
		expect(votes.length).toBeGreaterThan(100);
		for (const r of votes) expect(count(r['davon Urnenwahl']) + count(r['davon Briefwahl'])).toBe(count(r['Wählerinnen und Wähler']));
		expect(relations).toHaveLength(6);
		for (const patch of patches) for (const year of years) {
			const of = (ages: string[]): number => ages.reduce((n, age) => n + ofAge(people(patch, year), age), 0);
			expect(election(patch, year)['berechtigt'] ?? 0).toBeLessThanOrEqual(of(['15-64', 'ab65']));
			expect(kitaChildren(patch, year)['u3']! + kitaChildren(patch, year)['3-5']!).toBeLessThanOrEqual(of(['u6']));
		}
	});

	it('has small counts, true zeros and a quarter with hardly anybody', () => {
		const rows = rowsOf('Gesundheitsamt/SEU_Auswertung_Quartiere.csv', 'utf8', ';', 2);
		const overweight = rows.map((r) => r['Übergewicht']);
		expect(overweight.filter((n) => n === '1' || n === '2').length).toBeGreaterThan(100);
		expect(overweight.filter((n) => n === '0').length).toBeGreaterThan(10);
		expect(rows.filter((r) => r['Untersuchungsjahr'] === '2020').every((r) => r['Untersuchte Kinder'] === '/')).toBe(true);
		const industry = patches.find((p) => p.fabric === 'industry')!;
		for (const year of years) expect(ofAge(people(industry, year), 'insgesamt')).toBeLessThan(60);
	});
});
