import { describe, expect, it } from 'vitest';
import { gemeindeAreas, ortslageAreas } from './country/areas.ts';
import { ortslagen } from './country/ortslagen.ts';
import { quarters, years } from './country/times.ts';
import { ageSums, bands } from './figures/ages.ts';
import { benefits } from './figures/benefits.ts';
import { foreigners, ofAge, people } from './figures/people.ts';
import { schoolEntry, schools } from './figures/schools.ts';
import { youthOffice } from './figures/youth-office.ts';
import { rate } from './files/rates.ts';
import { musterlandFiles } from './generate.ts';

const files = new Map(musterlandFiles().map((f) => [f.path, Buffer.from(f.bytes)]));
/** Rows of a delivered file, cell by cell, header left out. */
const rowsOf = (path: string, encoding: BufferEncoding, delimiter: string, header: number): string[][] => files.get(path)!.toString(encoding).replace(/^\ufeff/, '').trimEnd().split(/\r?\n/).slice(header).map((l) => l.split(delimiter));
const count = (text: string | undefined): number => (text === '-' ? 0 : Number(text?.replaceAll('.', '')));

describe('what Kreis Musterland delivers', () => {
	it('has ages that add up in every Ortslage and year, and hamlets with hardly anybody', () => {
		const rows = rowsOf('Statistikstelle/Bevoelkerung_Ortslagen_2019-2024.csv', 'latin1', ';', 2);
		expect(rows).toHaveLength(76 * 6);
		for (const [, , name, all, u3, u6, u15, a15, a18, a25, old, sumU6, sumU15, sumU18, grown, u65] of rows) {
			const [young, kita, school, teen, student, adult, elder] = [u3, u6, u15, a15, a18, a25, old].map(count) as [number, number, number, number, number, number, number];
			expect([count(sumU6), count(sumU15), count(sumU18), count(grown), count(u65), count(all)], name).toEqual([
				young + kita, young + kita + school, young + kita + school + teen, student + adult, young + kita + school + teen + student + adult, young + kita + school + teen + student + adult + elder
			]);
		}
		expect(rows.filter((r) => count(r[3]) < 100).length).toBeGreaterThan(50);
		expect(Object.keys(ageSums)).toHaveLength(6);
	});

	it('never counts more people with something than people', () => {
		for (const place of ortslagen) for (const year of years) {
			const here = people(place, year), s = schools(place, year), e = schoolEntry(place, year), y = youthOffice(place, year);
			expect(foreigners(place, year)['all']).toBeLessThanOrEqual(ofAge(here, 'insgesamt'));
			for (const cell of ['ganztag', 'auslaendisch', 'wiederholt', 'klasse4']) expect(s[cell]).toBeLessThanOrEqual(s['kinder']!);
			expect(s['gymnasium']).toBeLessThanOrEqual(s['klasse4']!);
			for (const cell of ['sprache', 'uebergewicht', 'masern', 'zahn']) expect(e[cell]).toBeLessThanOrEqual(e['untersucht']!);
			for (const age of ['u3', '3-5']) expect(y[age]).toBeLessThanOrEqual(here[age]!);
			for (const what of ['hilfen', 'meldungen']) expect(y[what]).toBeLessThanOrEqual(ofAge(here, 'u18'));
		}
		for (const place of ortslagen) for (const when of quarters) {
			const before = people(place, when.year - 1), b = benefits(place, when);
			expect(b['u15']).toBeLessThanOrEqual(ofAge(before, 'u15'));
			expect(b['u65']).toBeLessThanOrEqual(ofAge(before, 'u65'));
		}
		expect(bands).toHaveLength(7);
	});

	it('has rates that are the counts over the people of the year before, in Ortslagen as in municipalities', () => {
		const rows = [...rowsOf('Jobcenter/SGB-II-Quoten Gemeinden.txt', 'utf16le', '\t', 3), ...rowsOf('Jobcenter/SGB-II-Quoten Ortslagen.txt', 'utf16le', '\t', 3)];
		const areas = new Map([...gemeindeAreas, ...ortslageAreas].map((a) => [a.code, a]));
		const shown = rows.flatMap(([quarter = '', code = '', , quote]) => {
			const area = areas.get(code);
			if (!area || quote === '.') return [];
			const when = { quarter: Number(quarter[1]) as 1 | 2 | 3 | 4, year: Number(quarter.slice(3)) };
			const [part, whole] = [(o: (typeof ortslagen)[number]) => benefits(o, when)['u65']!, (o: (typeof ortslagen)[number]) => ofAge(people(o, when.year - 1), 'u65')].map((of) => area.patches.reduce((sum, o) => sum + of(o), 0)) as [number, number];
			return [[quote, Math.abs(Number(quote?.replace(',', '.')) - (100 * part) / whole) <= 0.05 + 1e-9] as const];
		});
		expect(shown.length).toBeGreaterThan(700);
		expect(shown.filter(([, right]) => !right)).toEqual([]);
	});

	it('keeps hamlets secret as its Jobcenter does', () => {
		const secret = rowsOf('Jobcenter/SGB-II-Quoten Ortslagen.txt', 'utf16le', '\t', 3).filter((r) => r[3] === '.');
		expect(new Set(secret.map((r) => r[2]))).toContain('Forsthaus Wolfsgrund');
		expect(secret.length).toBeGreaterThan(100);
	});
});

it.each([[1, 400, 100, 1, '0,3'], [1, 3, 100, 1, '33,3'], [1, 8, 100, 0, '13'], [0, 9, 100, 1, '0,0'], [7, 7, 100, 1, '100,0'], [3, 0, 100, 1, 'x'], [5, 4000, 1000, 1, '1,3']])('%i of %i times %i with %i decimals: %s', (part, whole, factor, decimals, text) =>
	expect(rate(part, whole, factor, decimals)).toBe(text));
