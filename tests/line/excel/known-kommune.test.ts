import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { loadSettings } from '#server/ledger/queries/load-settings.ts';
import type { CommandLine } from './command-line.ts';
import { commandLine } from './command-line.ts';
import type { EditedSheet } from './edit-workbook.ts';
import { answer, columnOf, editWorkbook, idLine, sheetOf } from './edit-workbook.ts';

/** A town with a description of its own, three levels and rules of secrecy that are not the usual ones. */
const description = `
fassung: 1
kommune: {kuerzel: klein, name: Kleinstadt, ags: "99999001", erfunden: true, stelle: Amt, quelle: erfunden, lizenz: {name: keine}, geheimhaltung: {mindestzahl: 5, komplement: nein, einwohner: ew, verwaltung: {mindestzahl: 2}}}
ebenen: [{id: stadt, name: Stadt}, {id: quartier, name: Quartier, plural: Quartiere}]
gebietsstaende: [{ab: 2020-01-01, grenzen: [{ebene: stadt, fest: {schluessel: "1", name: Kleinstadt}}, {ebene: quartier, gebiete: [{schluessel: "01", name: Nord}, {schluessel: "02", name: Süd}]}], ohne-flaeche: [{ebene: quartier, schluessel: "00", name: Ohne Quartier}]}]
klassifikationen: [{id: alter, name: Alter, auspraegungen: [{code: u18, name: unter 18}, {code: ab18, name: ab 18}], summen: [{ganzes: insgesamt, teile: [u18, ab18]}]}]
grundgroessen:
  - {id: ew, titel: Einwohner, klassifikationen: [alter], summen: {quartier: additiv-mit-rest}, geheimhaltung: {mindestzahl: 10}, quelle: Register}
  - {id: hunde, titel: Hunde, einheit: Hunde, summen: {quartier: additiv}, veroeffentlichung: nein}
dateien: [{datei: ew.csv, ebene: quartier, gebiet: nr, zeit: jahr, spalten: {ew: {grundgroesse: ew}, u18: {grundgroesse: ew, gruppe: {alter: u18}}, ab18: {grundgroesse: ew, gruppe: {alter: ab18}}, hunde: {grundgroesse: hunde}}}]
themen: [{id: lage, name: Lage}]
indikatoren: [{id: jung, titel: Junge Menschen, thema: lage, art: anteil, zaehler: "ew[alter=u18]", nenner: ew}, {id: hunde, titel: Hunde, thema: lage, art: anzahl, zaehler: hunde}]
zusaetzlich-geheim: [{grundgroesse: hunde, gebiete: ["quartier:02"], grund: vor Ort bekannt}]
`;

describe('a Kommune with a description takes a template too', () => {
	let line: CommandLine;
	let before: KommuneSettings;
	const file = (name: string): string => join(line.folder, name);
	const settings = async (): Promise<KommuneSettings> => {
		const ledger = openLedger(line.data);
		try {
			return await loadSettings(ledger, 'klein');
		} finally {
			ledger.close();
		}
	};
	/** The template of 2024 filled in and taken. */
	const take = async (name: string, change: (sheets: Map<string, EditedSheet>) => void): Promise<{ code: number; out: string }> => {
		editWorkbook(file('vorlage.xlsx'), file(name), change);
		return line.keck('intake', file(name), '--commit');
	};
	const fill = (sheets: ReadonlyMap<string, EditedSheet>, id: string, values: readonly (number | string)[]): void => {
		const sheet = sheetOf(sheets, 'Zahlen');
		values.forEach((value, i) => {
			const row = sheet[idLine(sheet) + 1 + i];
			if (row !== undefined) row[columnOf(sheet, id)] = { value, style: '0' };
		});
	};

	beforeAll(async () => {
		line = commandLine();
		mkdirSync(file('lieferung'));
		writeFileSync(file('lieferung/beschreibung.yaml'), description);
		writeFileSync(file('lieferung/ew.csv'), 'nr;jahr;ew;u18;ab18;hunde\n00;2023;40;15;25;\n01;2023;900;200;700;50\n02;2023;800;150;650;40\n');
		expect((await line.keck('intake', file('lieferung'), '--commit')).out).toContain('Übernommen als Lieferung 1 bis 3');
		before = await settings();
		await line.keck('template', 'klein', '--indikatoren', 'jung,hunde,einwohner', '--zeit', '2024', '--out', file('vorlage.xlsx'));
	});
	afterAll(() => line.done());

	test('what it does not touch stays: the settings are the same, no second revision of them', async () => {
		const { code, out } = await take('2024.xlsx', (sheets) => {
			fill(sheets, 'ew', [41, 905, 795]);
			fill(sheets, 'ew[alter=u18]', [15, 205, 145]);
		});
		expect([code, out]).toEqual([0, expect.stringContaining('Unverändert: Beschreibung, Grenzen')]);
		expect(await settings()).toEqual(before);
	});

	test('rules of secrecy become stricter only, and what is barred stays barred', async () => {
		const { out } = await take('locker.xlsx', (sheets) => {
			answer(sheetOf(sheets, 'Angaben'), 'Mindestzahl der Geheimhaltung', '3');
			answer(sheetOf(sheets, 'Angaben'), 'Darf veröffentlicht werden', 'ja');
			for (const row of sheetOf(sheets, 'Angaben')) if (row[6]?.value === 'hunde') row[5] = { value: 'ja', style: '0' };
			fill(sheets, 'hunde', ['', 51, 41]);
		});
		expect(out).toContain('Geheimhaltung bleibt, wie sie war');
		expect(out).toContain('Gesperrt bleibt gesperrt');
		const now = await settings();
		expect(now.kommune).toEqual(before.kommune);
		expect(now.baseFigures).toEqual(before.baseFigures);
		expect(now.handHidden).toEqual(before.handHidden);

		await take('streng.xlsx', (sheets) => {
			answer(sheetOf(sheets, 'Angaben'), 'Mindestzahl der Geheimhaltung', '12');
			fill(sheets, 'hunde', ['', 51, 41]);
		});
		const strict = await settings();
		expect(strict.kommune.rules.minimumCount).toBe(12);
		// Ten would now be less than the Kommune's own.
		expect(strict.baseFigures.find((b) => b.id === 'ew')?.rules).toEqual({});
		expect(strict.kommune.audienceRules).toEqual(before.kommune.audienceRules);
	});

	test('a base figure and an indicator of the catalogue come to what is there; nothing is dropped', async () => {
		const { code } = await take('neu.xlsx', (sheets) => {
			answer(sheetOf(sheets, 'Angaben'), 'Darf veröffentlicht werden', 'ja');
			fill(sheets, 'einwohner', [41, 905, 795]);
			const own = sheetOf(sheets, 'Eigene Indikatoren');
			own[4] = [{ value: 'Hunde je 100 Menschen', style: '0' }, { value: '100 * hunde / ew', style: '0' }];
		});
		expect(code).toBe(0);
		const now = await settings();
		expect(now.indicators.map((i) => i.id)).toEqual(['jung', 'hunde', 'einwohner', 'hunde-je-100-menschen']);
		expect(now.baseFigures.map((b) => b.id)).toEqual(['ew', 'hunde', 'einwohner']);
		expect(now.baseFigures.at(-1)?.additivity).toEqual({ quartier: 'additive-with-rest' });
	});

	test('a new quarter is told, a lost zero in its list refused', async () => {
		const { code, out } = await take('viertel.xlsx', (sheets) => {
			sheetOf(sheets, 'Gebiete').push(['Quartier', '03', 'West', '1', ''].map((value) => ({ value, style: '0' })), ['Quartier', 2, 'Süd', '1', ''].map((value) => ({ value, style: '0' })));
			fill(sheets, 'ew', [41, 905, 795]);
		});
		expect([code, out]).toEqual([1, expect.stringContaining('Verlorene führende Nullen')]);
		expect(out).toContain('Das Gebiet „West“ ist neu');
	});
});

/** The whole of a large delivery spelled, read again, and added to: nothing of it moves. */
test('Musterstadt’s settings outlive a template', async () => {
	const line = commandLine();
	try {
		const delivery = join(line.folder, 'musterstadt');
		execFileSync(process.execPath, ['src/cli/start/write-invented.ts', 'musterstadt', delivery]);
		expect((await line.keck('intake', delivery, '--commit')).code).toBe(0);
		await line.keck('template', 'musterstadt', '--zeit', '2025', '--out', join(line.folder, 'v.xlsx'));
		editWorkbook(join(line.folder, 'v.xlsx'), join(line.folder, 'm.xlsx'), (sheets) => {
			const sheet = sheetOf(sheets, 'Zahlen');
			for (const row of sheet.slice(idLine(sheet) + 1)) row[columnOf(sheet, 'haushalte')] = { value: 1200, style: '0' };
		});
		expect((await line.keck('intake', join(line.folder, 'm.xlsx'), '--commit')).out).toContain('Unverändert: Beschreibung, Grenzen');
		expect(readFileSync(join(line.folder, 'v.xlsx')).byteLength).toBeLessThan(200_000);
	} finally {
		line.done();
	}
});
