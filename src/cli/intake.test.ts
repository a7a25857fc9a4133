import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXIT } from './command.ts';
import { runCommand } from './run-command.ts';

const description = `
fassung: 1
kommune:
  kuerzel: kleinstadt
  name: Kleinstadt
  ags: "99999001"
  erfunden: true
  stelle: Statistikstelle
  kontakt: statistik@kleinstadt.example
  quelle: Stadt Kleinstadt
  lizenz: {name: Datenlizenz Deutschland – Namensnennung – 2.0, url: https://www.govdata.de/dl-de/by-2-0}
  beschreibung: Ausgedacht.
ebenen:
  - {id: stadt, name: Stadt, plural: Stadt}
  - {id: quartier, name: Quartier, plural: Quartiere}
gebietsstaende:
  - ab: 2015-01-01
    name: Gebietsstand 2015
    grenzen:
      - {ebene: quartier, datei: quartiere.geojson, schluessel: nr, name: name, oberhalb: stadt}
      - {ebene: stadt, datei: stadt.geojson, fest: {schluessel: "1", name: Kleinstadt}}
klassifikationen: []
grundgroessen:
  - id: einwohner
    titel: Einwohnerinnen und Einwohner
    einheit: Personen
    art: bestand
    klassifikationen: []
    summen: {quartier: additiv}
    quelle: Melderegister
    stichtag: 31. Dezember
    rechtsgrundlage: Satzung
    veroeffentlichung: ja
dateien:
  - datei: einwohner.csv
    ebene: quartier
    gebiet: Quartier
    zeit: Jahr
    lang: {wert: Anzahl, grundgroesse: einwohner}
themen:
  - {id: bevoelkerung, name: Bevölkerung, beschreibung: Wer hier lebt.}
indikatoren: []
`;
const square = (west: number, east: number, properties: object): object => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[[west, 51], [east, 51], [east, 51.01], [west, 51.01], [west, 51]]] } });
const collection = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features });

let folder = '';
let data = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-intake-'));
	data = join(folder, 'data');
	vi.stubEnv('KECK_DATA', data);
	writeFileSync(join(folder, 'beschreibung.yaml'), description);
	writeFileSync(join(folder, 'stadt.geojson'), collection(square(12, 12.04, {})));
	writeFileSync(join(folder, 'quartiere.geojson'), collection(square(12, 12.02, { nr: '01', name: 'Altstadt', stadt: '1' }), square(12.02, 12.04, { nr: '02', name: 'Neustadt', stadt: '1' })));
	writeFileSync(join(folder, 'einwohner.csv'), 'Quartier;Jahr;Anzahl\n01;2023;1200\n02;2023;800\n');
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

async function keck(...words: string[]): Promise<{ code: number; out: string; err: string }> {
	const said = { out: '', err: '' };
	const code = await runCommand(words, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
	return { code, ...said };
}

describe('intake', () => {
	it('only checks without --commit: not even a ledger comes into being', async () => {
		const { code, out, err } = await keck('intake', folder);
		expect([code, err]).toEqual([EXIT.DONE, '']);
		expect(out.replace(/\s+/g, ' ')).toContain('Kleinstadt: 3 Gebiete, 1 Datei mit 2 Zellen. Nichts steht der Übernahme entgegen.');
		expect(existsSync(data)).toBe(false);
	});

	it('commits with --commit, and finds everything unchanged the second time', async () => {
		expect((await keck('intake', folder, '--commit', '--by', 'Anna')).out).toContain('Übernommen als Lieferung 1 bis 3.');
		expect((await keck('revisions', 'kleinstadt')).out).toMatch(/3 {2}gilt · einwohner\.csv · angenommen .* von Anna\s+einwohner, quartier, 2023\n/);
		expect(JSON.parse((await keck('intake', folder, '--commit', '--json')).out)).toMatchObject({ kommune: 'kleinstadt', blocked: false, committed: true, revisions: [], unchanged: ['Beschreibung', 'Grenzen', 'einwohner.csv'] });
	});

	it('keeps nothing of a blocked delivery and says where it is wrong', async () => {
		writeFileSync(join(folder, 'einwohner.csv'), 'Quartier;Jahr;Anzahl\n01;2023;1200\n99;2023;800\n');
		const { code, out } = await keck('intake', folder, '--commit');
		expect(code).toBe(EXIT.FINDINGS_BLOCK);
		expect(out).toMatch(/Zeile 3, Spalte „Quartier“: „99“/);
		expect(out).toContain('Die Lieferung wurde nicht übernommen.');
		expect(existsSync(data)).toBe(false);
	});
});
