import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PLACES = 542;
const COLUMNS = 24, YEARS = 6, BENDS = 12;
const codes = Array.from({ length: PLACES }, (_, i) => String(i + 1).padStart(4, '0'));
const groups = ['u6', 'alte', 'uebrige'];

/** Where the real Berlin is not at hand: an invented town of as many areas, with bent borders, six years and three indicators. */
export function writeMadeTown(folder: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'orte.geojson'), JSON.stringify({ type: 'FeatureCollection', features: codes.map((nr, i) => ({ type: 'Feature', properties: { nr, name: `Ort ${nr}` }, geometry: { type: 'Polygon', coordinates: [border(i % COLUMNS, Math.floor(i / COLUMNS))] } })) }));
	let n = 7;
	const chance = (): number => (n = (n * 1103515245 + 12345) % 2147483648) / 2147483648;
	const rows = codes.flatMap((code) => Array.from({ length: YEARS }, (_, y) => [code, 2018 + y, ...[60, 400, 1500].map((size) => Math.round(size * (0.4 + 1.6 * chance())))].join(';')));
	writeFileSync(join(folder, 'einwohner.csv'), ['gebiet;jahr;u6;alte;uebrige', ...rows].join('\n'));
	const share = (id: string, title: string, group: string): string => `  - {id: ${id}, titel: ${title}, thema: bevoelkerung, art: anteil, zaehler: "einwohner[alter=${group}]", nenner: einwohner, einheit: "%", faktor: 100, nachkommastellen: 1, richtung: neutral, definition: Ein Teil., lesehilfe: Ein Teil., satz: "In {gebiet} waren {zeit} {wert} dabei.", fassung: "1"}`;
	writeFileSync(join(folder, 'beschreibung.yaml'), `fassung: 1
kommune: {kuerzel: messstadt, name: Messstadt, ags: "99998000", erfunden: true, stelle: Messstelle, kontakt: messung@example.org, quelle: erfunden, lizenz: {name: gemeinfrei, url: "https://example.org"}, beschreibung: Erfunden zum Messen.}
ebenen: [{id: ort, name: Ort, plural: Orte}]
gebietsstaende: [{ab: 2005-01-01, name: Gebietsstand 2005, grenzen: [{ebene: ort, datei: orte.geojson, schluessel: nr, name: name}]}]
klassifikationen:
  - {id: alter, name: Alter, auspraegungen: [${groups.map((code) => `{code: ${code}, name: ${code}}`).join(', ')}], summen: [{ganzes: insgesamt, teile: [${groups.join(', ')}]}]}
grundgroessen:
  - {id: einwohner, titel: Einwohner, einheit: Personen, art: bestand, klassifikationen: [alter], quelle: erfunden, stichtag: 31. Dezember, rechtsgrundlage: keine, veroeffentlichung: ja}
dateien:
  - {datei: einwohner.csv, ebene: ort, gebiet: gebiet, zeit: jahr, spalten: {${groups.map((code) => `${code}: {grundgroesse: einwohner, gruppe: {alter: ${code}}}`).join(', ')}}}
themen: [{id: bevoelkerung, name: Bevölkerung, beschreibung: Wie viele hier leben.}]
indikatoren:
${[share('kinder', 'Kinder', 'u6'), share('alte', 'Alte Menschen', 'alte'), share('uebrige', 'Übrige', 'uebrige')].join('\n')}
`);
}

/** A ring of a grid cell whose sides bend as a function of the place alone, so that neighbours share them. */
function border(column: number, row: number): number[][] {
	const at = (x: number, y: number): number[] => [10 + 0.01 * (x + 0.18 * Math.sin(5.1 * y + 0.7 * x)), 50 + 0.007 * (y + 0.18 * Math.sin(4.3 * x + 1.3 * y))];
	const side = (x1: number, y1: number, x2: number, y2: number): number[][] => Array.from({ length: BENDS }, (_, i) => at(x1 + ((x2 - x1) * i) / BENDS, y1 + ((y2 - y1) * i) / BENDS));
	const ring = [...side(column, row, column + 1, row), ...side(column + 1, row, column + 1, row + 1), ...side(column + 1, row + 1, column, row + 1), ...side(column, row + 1, column, row)];
	return [...ring, at(column, row)];
}
