import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WARDS } from '../../line/small-town.ts';

/** Wards across the districts, and two schools: what is put together from released figures has its faults, too. */
export function furnishTown(delivery: string): void {
	const description = join(delivery, 'beschreibung.yaml');
	writeFileSync(join(delivery, 'schulen.csv'), 'name;ost;nord\nNord;7,1;50,6\nSüd;8,6;50,6\n');
	writeFileSync(description, readFileSync(description, 'utf8').replace('beschreibung: Erfunden.}', 'beschreibung: Erfunden., geheimhaltung: {einwohner: ew}}'));
	appendFileSync(description, `${WARDS}einrichtungen:
  - {id: schulen, titel: Schulen, datei: schulen.csv, laenge: ost, breite: nord, art: schule, name: name, stand: 2023-12-31, quelle: Schulamt}
`);
}
