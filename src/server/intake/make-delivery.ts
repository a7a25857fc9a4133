import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import type { ReadDelivery } from './read-delivery.ts';
import { readDelivery } from './read-delivery.ts';

/** A small town for tests: two districts, four quarters, one of them changed in 2020; a rest in district 02. */
export const TOWN = `
fassung: 1
kommune: {kuerzel: klein, name: Kleinstadt, ags: "99999000", erfunden: true, quelle: erfunden, lizenz: {name: keine}}
ebenen:
  - {id: stadt, name: Stadt}
  - {id: bezirk, name: Bezirk, plural: Bezirke}
  - {id: quartier, name: Quartier, plural: Quartiere}
gebietsstaende:
  - ab: 2015-01-01
    grenzen:
      - {ebene: quartier, datei: q2015.geojson, schluessel: nr, name: name}
      - {ebene: bezirk, aus: quartier, schluessel: bez, name: bez}
      - {ebene: stadt, aus: quartier, fest: {schluessel: "1", name: Kleinstadt}}
    ohne-flaeche: &rest
      - {ebene: quartier, schluessel: "0200", name: Bezirk 02 ohne Quartier, oberhalb: "02"}
  - ab: 2020-01-01
    grenzen:
      - {ebene: quartier, datei: q2020.geojson, schluessel: nr, name: name}
    ohne-flaeche: *rest
klassifikationen:
  - {id: geschlecht, name: Geschlecht, auspraegungen: [{code: m, name: Männer}, {code: w, name: Frauen}], summen: [{ganzes: insgesamt, teile: [m, w]}]}
grundgroessen:
  - {id: ew, titel: Einwohner, klassifikationen: [geschlecht], summen: {bezirk: additiv, quartier: additiv-mit-rest}}
  - {id: sgb2, titel: SGB II, summen: {quartier: additiv}}
  - {id: alter, titel: Durchschnittsalter, art: angeliefert, genauigkeit: gerundet-einheit, nachkommastellen: 1}
`;

/** Reading of `ew.csv` with columns nr, jahr, ew, m, w. */
export const WIDE = `
dateien:
  - datei: ew.csv
    ebene: quartier
    gebiet: nr
    zeit: jahr
    spalten:
      ew: {grundgroesse: ew}
      m: {grundgroesse: ew, gruppe: {geschlecht: m}}
      w: {grundgroesse: ew, gruppe: {geschlecht: w}}
`;

export const EW = 'nr;jahr;ew;m;w\n0101;2021;30;10;20\n0102;2021;40;15;25\n0201;2021;50;20;30\n0202;2021;60;25;35\n0200;2021;5;2;3\n';

function borders(quarters: Record<string, [number, number]>): string {
	return JSON.stringify({
		type: 'FeatureCollection',
		features: Object.entries(quarters).map(([nr, [x, size]]) => ({
			type: 'Feature', properties: { nr, name: `Quartier ${nr}`, bez: nr.slice(0, 2) },
			geometry: { type: 'Polygon', coordinates: [[[x, 50], [x + size, 50], [x + size, 51], [x, 51], [x, 50]]] }
		}))
	});
}

const FILES: Readonly<Record<string, string | Uint8Array>> = {
	'q2015.geojson': borders({ '0101': [7, 1], '0102': [8, 1], '0201': [9, 1], '0299': [10, 1] }),
	'q2020.geojson': borders({ '0101': [7, 1], '0102': [8, 1], '0201': [9, 0.5], '0202': [9.5, 1.5] }),
	'ew.csv': EW
};

/** Writes a delivery into a folder of its own, reads it, and removes it. A file set to null is left out. */
export async function makeAndRead(description: string, files: Readonly<Record<string, string | Uint8Array | null>> = {}, before: readonly FigureTable[] = []): Promise<ReadDelivery & { of(code: string): Finding[] }> {
	const folder = mkdtempSync(join(tmpdir(), 'keck-intake-'));
	try {
		for (const [name, content] of Object.entries({ ...FILES, ...files, 'beschreibung.yaml': description })) {
			if (content === null) continue;
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		}
		const read = await readDelivery(folder, join(folder, 'beschreibung.yaml'), { countedBefore: () => Promise.resolve(before) });
		return { ...read, of: (code) => read.findings.filter((f) => f.code === code) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
