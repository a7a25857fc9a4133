import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Codes of the town's seven quarters: four in district A, three in district B. */
const quarters = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3'];

const description = `
fassung: 1
kommune: {kuerzel: klein, name: Kleinstadt, ags: "99999001", erfunden: true, stelle: Amt, kontakt: amt@example.org, quelle: erfunden, lizenz: {name: keine}, beschreibung: Erfunden.}
ebenen: [{id: stadt, name: Stadt, plural: Stadt}, {id: bezirk, name: Bezirk, plural: Bezirke}, {id: quartier, name: Quartier, plural: Quartiere}]
gebietsstaende:
  - ab: 2020-01-01
    name: Gebietsstand 2020
    grenzen:
      - {ebene: quartier, datei: q.geojson, schluessel: nr, name: name}
      - {ebene: bezirk, aus: quartier, schluessel: bezirk, name: bezirk}
      - {ebene: stadt, aus: quartier, fest: {schluessel: "1", name: Kleinstadt}}
klassifikationen:
  - {id: alter, name: Alter, auspraegungen: [{code: u15, name: unter 15 Jahre}, {code: ab15, name: ab 15 Jahre}], summen: [{ganzes: insgesamt, teile: [u15, ab15]}]}
grundgroessen:
  - {id: ew, titel: Einwohner, einheit: Personen, art: bestand, klassifikationen: [alter], summen: {bezirk: additiv, quartier: additiv}, quelle: Melderegister, stichtag: 31. Dezember, rechtsgrundlage: keine, veroeffentlichung: ja}
  - {id: bezug, titel: Menschen mit Leistungsbezug, einheit: Personen, art: bestand, klassifikationen: [alter], summen: {bezirk: additiv, quartier: additiv}, quelle: Jobcenter, stichtag: 31. Dezember, rechtsgrundlage: keine, veroeffentlichung: ja}
  - {id: mittel, titel: Durchschnittsalter, einheit: Jahre, art: angeliefert, nachkommastellen: 1, genauigkeit: gerundet-einheit, nenner: ew, quelle: Melderegister, stichtag: 31. Dezember, rechtsgrundlage: keine, veroeffentlichung: ja}
  - {id: intern, titel: Nur intern, einheit: Personen, art: bestand, quelle: Amt, stichtag: 31. Dezember, rechtsgrundlage: keine, veroeffentlichung: nein}
dateien:
  - {datei: ew.csv, ebene: quartier, gebiet: nr, zeit: jahr, spalten: {alle: {grundgroesse: ew}, u15: {grundgroesse: ew, gruppe: {alter: u15}}, ab15: {grundgroesse: ew, gruppe: {alter: ab15}}, schnitt: {grundgroesse: mittel}, geheim: {grundgroesse: intern}}}
  - {datei: bezug.csv, ebene: quartier, gebiet: nr, zeit: jahr, spalten: {alle: {grundgroesse: bezug}, u15: {grundgroesse: bezug, gruppe: {alter: u15}}, ab15: {grundgroesse: bezug, gruppe: {alter: ab15}}}}
themen: [{id: lage, name: Soziale Lage, beschreibung: Probe.}]
indikatoren:
  - {id: quote, titel: Leistungsbezug, thema: lage, art: anteil, zaehler: bezug, nenner: ew, faktor: 100, einheit: "%", nachkommastellen: 1, richtung: mehr-bedarf, gruppen: {alter: beide}, definition: Eins durch das andere., lesehilfe: Probe., satz: "{gebiet}: {wert}", fassung: "1"}
  - {id: mittel, titel: Durchschnittsalter, thema: lage, art: angeliefert, zaehler: mittel, einheit: Jahre, nachkommastellen: 1, richtung: neutral, definition: Mittel., lesehilfe: Probe., satz: "{gebiet}: {wert}", fassung: "1"}
  - {id: intern, titel: Nur intern, thema: lage, art: anzahl, zaehler: intern, einheit: Personen, richtung: neutral, definition: Intern., lesehilfe: Probe., satz: "{gebiet}: {wert}", fassung: "1"}
`;

/** Per quarter: children and others, in all and with benefits. */
export type Counts = Readonly<Record<string, readonly [childrenAll: number, othersAll: number, childrenWith: number, othersWith: number]>>;

/** Writes the delivery of an invented town with these counts in 2023 and returns its folder. */
export function writeSmallTown(counts: Counts): string {
	const folder = mkdtempSync(join(tmpdir(), 'keck-small-town-'));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'beschreibung.yaml'), description);
	writeFileSync(join(folder, 'q.geojson'), JSON.stringify({ type: 'FeatureCollection', features: quarters.map((nr, i) => ({
		type: 'Feature', properties: { nr, name: `Quartier ${nr}`, bezirk: nr[0] },
		geometry: { type: 'Polygon', coordinates: [[[7 + i / 4, 50], [7.25 + i / 4, 50], [7.25 + i / 4, 51], [7 + i / 4, 51], [7 + i / 4, 50]]] }
	})) }));
	const row = (nr: string, a: number, b: number, more = ''): string => `${nr};2023;${a + b};${a};${b}${more}`;
	const of = (nr: string): Counts[string] => counts[nr] ?? [0, 0, 0, 0];
	writeFileSync(join(folder, 'ew.csv'), ['nr;jahr;alle;u15;ab15;schnitt;geheim', ...quarters.map((nr) => row(nr, of(nr)[0], of(nr)[1], `;4${nr[1]},4972;77${nr[1]}`))].join('\n'));
	writeFileSync(join(folder, 'bezug.csv'), ['nr;jahr;alle;u15;ab15', ...quarters.map((nr) => row(nr, of(nr)[2], of(nr)[3]))].join('\n'));
	return folder;
}

/** Groups beside its districts, as the end of its description. */
export const WARDS = `
gruppierungen:
  - id: wahlkreis
    name: Wahlkreis
    plural: Wahlkreise
    aus: quartier
    gruppen: [{schluessel: "1", name: Wahlkreis Eins, gebiete: [A1, A2, B1]}, {schluessel: "2", name: Wahlkreis Zwei, gebiete: [A3, A4, B2, B3]}]
`;
