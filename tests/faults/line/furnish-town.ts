import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Wards across the districts, and two schools: what is put together from released figures has its faults, too. */
export function furnishTown(delivery: string): void {
	const description = join(delivery, 'beschreibung.yaml');
	writeFileSync(join(delivery, 'schulen.csv'), 'name;ost;nord\nNord;7,1;50,6\nSüd;8,6;50,6\n');
	writeFileSync(description, readFileSync(description, 'utf8').replace('beschreibung: Erfunden.}', 'beschreibung: Erfunden., geheimhaltung: {einwohner: ew}}'));
	appendFileSync(description, `
gruppierungen:
  - id: wahlkreis
    name: Wahlkreis
    plural: Wahlkreise
    aus: quartier
    gruppen: [{schluessel: "1", name: Wahlkreis Eins, gebiete: [A1, A2, B1]}, {schluessel: "2", name: Wahlkreis Zwei, gebiete: [A3, A4, B2, B3]}]
einrichtungen:
  - {id: schulen, titel: Schulen, datei: schulen.csv, laenge: ost, breite: nord, art: schule, name: name, stand: 2023-12-31, quelle: Schulamt}
`);
}
