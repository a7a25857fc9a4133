import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '#domain/delivery/finding.ts';
import { readWorkbook } from '#server/intake/xlsx/read-workbook.ts';
import { Snapshots } from '#server/snapshot/index.ts';
import type { CommandLine } from './command-line.ts';
import { commandLine } from './command-line.ts';
import { columnOf, editWorkbook, idLine, put, sheetOf } from './edit-workbook.ts';
import { QUARTERS, fillNeustadt, keyOf, neustadtBorders } from './neustadt.ts';

/** Whole story of a town that has Excel and no borders, told by the commands its office gives, in order. */
describe('Neustadt am Test', () => {
	let line: CommandLine;
	const file = (name: string): string => join(line.folder, name);
	const findings = async (...words: string[]): Promise<readonly Finding[]> => (JSON.parse((await line.keck('intake', ...words, '--json')).out) as { findings: Finding[] }).findings;
	const snapshots = (): Snapshots => new Snapshots(join(line.data, 'snapshots', 'public'));
	beforeAll(() => (line = commandLine()));
	afterAll(() => line.done());

	test('gets a template, the same bytes for the same wishes, and never over a file that is there', async () => {
		const words = ['template', 'neustadt', '--indikatoren', 'einwohner,kinder-unter-3,kinder-unter-6,durchschnittsalter', '--zeit', '2024'];
		expect((await line.keck(...words, '--out', file('vorlage.xlsx'))).code).toBe(0);
		expect((await line.keck(...words, '--out', file('zweite.xlsx'))).code).toBe(0);
		expect(readFileSync(file('zweite.xlsx'))).toEqual(readFileSync(file('vorlage.xlsx')));
		expect((await line.keck(...words, '--out', file('vorlage.xlsx'))).out).toContain('gibt es schon');
		const read = await readWorkbook(readFileSync(file('vorlage.xlsx')), 'vorlage.xlsx');
		expect(read.kind === 'workbook' && read.sheets.map((s) => s.sheet)).toEqual(['Anleitung', 'Angaben', 'Gebiete', 'Zahlen', 'Eigene Indikatoren']);
	});

	test('an empty template says what is missing, at the cells, and changes nothing', async () => {
		const { code, out } = await line.keck('intake', file('vorlage.xlsx'), '--commit');
		expect(code).toBe(1);
		expect(out).toContain('Fehlende Angaben');
		expect(out).toContain('Die Angabe „Name der Kommune“ fehlt.');
		expect(existsSync(line.data)).toBe(false);
	});

	test('faults come back as comments in a copy, and the office’s own file stays as it is', async () => {
		editWorkbook(file('vorlage.xlsx'), file('neustadt.xlsx'), (sheets) => {
			fillNeustadt(sheets);
			const figures = sheetOf(sheets, 'Zahlen');
			put(figures, `D${idLine(figures) + 3}`, 'viele');
			put(figures, `A${idLine(figures) + 4}`, '77');
		});
		const before = readFileSync(file('neustadt.xlsx'));
		const { code, out } = await line.keck('intake', file('neustadt.xlsx'), '--commit');
		expect(code).toBe(1);
		expect(out).toContain('neustadt-mit-Hinweisen.xlsx');
		expect(readFileSync(file('neustadt.xlsx'))).toEqual(before);
		const copy = await readWorkbook(readFileSync(file('neustadt-mit-Hinweisen.xlsx')), 'x');
		expect(copy.kind === 'workbook' && copy.sheets[0]?.rows.map((row) => row[0])).toEqual(expect.arrayContaining(['Zahlen, D8', 'Zahlen, A9']));
	});

	test('corrected in the copy, it is taken as the office’s own file', async () => {
		// A person corrects the two cells in Excel; here the sound workbook takes the copy's name.
		editWorkbook(file('vorlage.xlsx'), file('neustadt-mit-Hinweisen.xlsx'), fillNeustadt);
		expect(await findings(file('neustadt-mit-Hinweisen.xlsx'))).toMatchObject([{ code: 'indicator-without-figures', severity: 'notes', sheet: 'Angaben' }]);
		const { code, out } = await line.keck('intake', file('neustadt-mit-Hinweisen.xlsx'), '--commit');
		expect([code, out]).toEqual([0, expect.stringContaining('Übernommen als Lieferung 1 bis 3')]);
		expect((await line.keck('revisions', 'neustadt')).out).toContain('neustadt.xlsx');
		expect(readdirSync(line.folder).filter((name) => name.includes('Hinweisen'))).toHaveLength(2);
		expect((await line.keck('intake', file('neustadt-mit-Hinweisen.xlsx'), '--commit')).out).toContain('Alles war schon genau so im Eingangsbuch');
	});

	test('is published without a map: everything else is there', async () => {
		expect((await line.keck('release', 'neustadt')).code).toBe(0);
		const view = await snapshots().indicator('neustadt', 'kinder-unter-3', { level: null, period: null, group: null, area: null }, null);
		expect(view.rows).toHaveLength(10);
		expect(view.rows.every((row) => row.value.kind === 'known')).toBe(true);
		expect(view.map).toBeNull();
	});

	test('borders come later, from a folder with the same workbook, and the next Datenstand has the map', async () => {
		const folder = join(line.folder, 'mit-grenzen');
		editWorkbook(file('vorlage.xlsx'), file('still.xlsx'), fillNeustadt);
		mkdirSync(folder);
		copyFileSync(file('still.xlsx'), join(folder, 'neustadt.xlsx'));
		writeFileSync(join(folder, 'stadtteile.geojson'), neustadtBorders());
		expect((await line.keck('intake', folder, '--commit')).out).toMatch(/Unverändert: Beschreibung, neustadt\.xlsx/);
		expect((await line.keck('release', 'neustadt')).code).toBe(0);
		const view = await snapshots().indicator('neustadt', 'kinder-unter-3', { level: null, period: null, group: null, area: null }, null);
		expect(view.map).not.toBeNull();
	});

	test('another year adds up, its columns moved and its zeros lost to Excel', async () => {
		expect((await line.keck('template', 'neustadt', '--zeit', '2025', '--out', file('2025.xlsx'))).code).toBe(0);
		editWorkbook(file('2025.xlsx'), file('2025-voll.xlsx'), (sheets) => {
			const figures = sheetOf(sheets, 'Zahlen');
			const head = idLine(figures);
			const [u3] = [columnOf(figures, 'einwohner[alter=u3]')];
			figures.slice(head + 1).forEach((row, i) => {
				row[0] = { value: Number(row[0]?.value), style: '0' };
				row[u3] = { value: 50 + i, style: '0' };
			});
			// Moved to the front, a column of one's own beside it, rows upside down, a total and a footnote below.
			for (const row of figures) row.unshift(...row.splice(u3, 1), { value: null, style: '0' });
			figures.splice(head + 1, figures.length, ...figures.slice(head + 1).toReversed());
			put(figures, 'B3', 'Bemerkung');
			put(figures, 'B9', 'aus dem Vorjahr geschätzt');
			const total = figures.length + 1;
			put(figures, `D${total}`, 'Summe');
			put(figures, `A${total}`, 545);
			put(figures, `C${total + 2}`, '* vorläufig');
		});
		const { code, out } = await line.keck('intake', file('2025-voll.xlsx'), '--commit');
		expect([code, out]).toEqual([0, expect.stringContaining('Übernommen als Lieferung')]);
		expect(out).toContain('Ergänzte führende Nullen');
		await line.keck('release', 'neustadt');
		const view = await snapshots().indicator('neustadt', 'einwohner', { level: null, period: '2025', group: 'alter:u3', area: null }, null);
		expect(view.rows.map((row) => [row.area.code, row.value])).toEqual(QUARTERS.map((_, i) => [keyOf(i), { kind: 'known', value: 50 + i }]));
		expect((await snapshots().indicator('neustadt', 'kinder-unter-3', { level: null, period: '2024', group: null, area: null }, null)).rows).toHaveLength(10);
	});
});
