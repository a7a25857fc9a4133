import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const YEARS = 20, AGES = 50, SEXES = ['m', 'w'];
export const areaCodes = Array.from({ length: 500 }, (_, i) => String(i + 1).padStart(4, '0'));
export const allOf = areaCodes.length * YEARS * AGES * SEXES.length;

/** An invented delivery: 500 areas on a grid and one long CSV of 1,000,000 rows (area, year, age, sex, count). Returns the CSV's path. */
export function writeLongDelivery(folder: string): string {
	mkdirSync(folder, { recursive: true });
	writeAreas(folder);
	const ages = Array.from({ length: AGES }, (_, i) => `a${String(i).padStart(2, '0')}`);
	const rows = ['gebiet;jahr;lebensalter;geschlecht;anzahl'];
	let n = 7;
	for (const code of areaCodes) for (let y = 0; y < YEARS; y++) for (const age of ages) for (const sex of SEXES) rows.push(`${code};${2005 + y};${age};${sex};${(n = (n * 1103515245 + 12345) % 2147483648) % 90}`);
	const csv = join(folder, 'einwohner.csv');
	writeFileSync(csv, `${rows.join('\n')}\n`);
	writeFileSync(join(folder, 'beschreibung.yaml'), `fassung: 1
kommune: {kuerzel: messstadt, name: Messstadt, ags: "99998000", erfunden: true, stelle: Messstelle, kontakt: messung@example.org, quelle: erfunden, lizenz: {name: gemeinfrei, url: "https://example.org"}, beschreibung: Erfunden zum Messen.}
ebenen: [{id: ort, name: Ort, plural: Orte}]
gebietsstaende: [{ab: 2005-01-01, name: Gebietsstand 2005, grenzen: [{ebene: ort, datei: areas.geojson, schluessel: nr, name: name}]}]
klassifikationen:
  - {id: alter, name: Alter, auspraegungen: [${ages.map((a) => `{code: ${a}, name: Alter ${a}}`).join(', ')}], summen: [{ganzes: insgesamt, teile: [${ages.join(', ')}]}]}
  - {id: geschlecht, name: Geschlecht, auspraegungen: [{code: m, name: männlich}, {code: w, name: weiblich}], summen: [{ganzes: insgesamt, teile: [m, w]}]}
grundgroessen:
  - {id: einwohner, titel: Einwohner, einheit: Personen, art: bestand, klassifikationen: [alter, geschlecht], quelle: erfunden, stichtag: 31. Dezember, rechtsgrundlage: keine, veroeffentlichung: ja}
dateien:
  - datei: einwohner.csv
    ebene: ort
    gebiet: gebiet
    zeit: jahr
    lang: {wert: anzahl, grundgroesse: einwohner, gruppen: {alter: {spalte: lebensalter, codes: {${ages.map((a) => `${a}: ${a}`).join(', ')}}}, geschlecht: {spalte: geschlecht, codes: {m: m, w: w}}}}
themen: [{id: bevoelkerung, name: Bevölkerung, beschreibung: Wie viele hier leben.}]
indikatoren:
  - {id: einwohner, titel: Einwohner, thema: bevoelkerung, art: anzahl, zaehler: einwohner, einheit: Personen, richtung: neutral, definition: Alle., lesehilfe: Alle., satz: "In {gebiet} lebten {zeit} {wert} Menschen.", fassung: "1"}
`);
	return csv;
}

/** 500 areas on a grid. */
export function writeAreas(folder: string): void {
	const box = (i: number): number[][] => {
		const x = 10 + (i % 25) * 0.01, y = 50 + Math.floor(i / 25) * 0.01;
		return [[x, y], [x + 0.01, y], [x + 0.01, y + 0.01], [x, y + 0.01], [x, y]];
	};
	writeFileSync(join(folder, 'areas.geojson'), JSON.stringify({ type: 'FeatureCollection', features: areaCodes.map((nr, i) => ({ type: 'Feature', properties: { nr, name: `Gebiet ${nr}` }, geometry: { type: 'Polygon', coordinates: [box(i)] } })) }));
}
