import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook, rowsXml } from '#server/intake/xlsx/make-workbook.ts';
import { areaCodes, writeAreas } from './long-delivery.ts';

const YEARS = 10, COLUMNS = 40;
const ages = Array.from({ length: COLUMNS - 2 }, (_, i) => `a${String(i).padStart(2, '0')}`);
export const wideCells = areaCodes.length * YEARS * COLUMNS;

/** An invented delivery: 500 areas and one wide table of 5,000 rows and 40 columns, as a workbook or as CSV of the same cells. */
export function writeWideDelivery(folder: string, format: 'xlsx' | 'csv'): void {
	mkdirSync(folder, { recursive: true });
	writeAreas(folder);
	let n = 7;
	const count = (): number => (n = (n * 1103515245 + 12345) % 2147483648) % 9000;
	const rows = areaCodes.flatMap((code) => Array.from({ length: YEARS }, (_, y) => [code, 2005 + y, ...ages.map(count)]));
	const table = [['gebiet', 'jahr', ...ages], ...rows];
	writeFileSync(join(folder, `einwohner.${format}`), format === 'csv' ? table.map((r) => r.join(';')).join('\n') : makeWorkbook({ sheets: [{ name: 'Einwohner', rows: rowsXml(table) }] }));
	writeFileSync(join(folder, 'beschreibung.yaml'), `fassung: 1
kommune: {kuerzel: messstadt, name: Messstadt, ags: "99998000", erfunden: true, stelle: Messstelle, kontakt: messung@example.org, quelle: erfunden, lizenz: {name: gemeinfrei, url: "https://example.org"}, beschreibung: Erfunden zum Messen.}
ebenen: [{id: ort, name: Ort, plural: Orte}]
gebietsstaende: [{ab: 2005-01-01, name: Gebietsstand 2005, grenzen: [{ebene: ort, datei: areas.geojson, schluessel: nr, name: name}]}]
klassifikationen:
  - {id: alter, name: Alter, auspraegungen: [${ages.map((a) => `{code: ${a}, name: Alter ${a}}`).join(', ')}], summen: [{ganzes: insgesamt, teile: [${ages.join(', ')}]}]}
grundgroessen:
  - {id: einwohner, titel: Einwohner, einheit: Personen, art: bestand, klassifikationen: [alter], quelle: erfunden, stichtag: 31. Dezember, rechtsgrundlage: keine, veroeffentlichung: ja}
dateien:
  - {datei: einwohner.${format}, ebene: ort, gebiet: gebiet, zeit: jahr, spalten: {${ages.map((a) => `${a}: {grundgroesse: einwohner, gruppe: {alter: ${a}}}`).join(', ')}}}
themen: [{id: bevoelkerung, name: Bevölkerung, beschreibung: Wie viele hier leben.}]
indikatoren:
  - {id: einwohner, titel: Einwohner, thema: bevoelkerung, art: anzahl, zaehler: einwohner, einheit: Personen, richtung: neutral, definition: Alle., lesehilfe: Alle., satz: "In {gebiet} lebten {zeit} {wert} Menschen.", fassung: "1"}
`);
}
