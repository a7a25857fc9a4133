import { squareBorders } from './borders.ts';

interface Parts {
	/** Entries under `dateien`. */
	readonly files?: string;
	/** Source of the borders of the quarters. */
	readonly borders?: string;
	/** More at the end of the description. */
	readonly more?: string;
}

/** The description of an invented town with two quarters that every hostile file pretends to belong to. */
export function victim({ files = '  - {datei: zahlen.csv, ebene: quartier, gebiet: nr, zeit: jahr, spalten: {ew: {grundgroesse: ew}}}', borders = 'datei: q.geojson, schluessel: nr, name: name', more = '' }: Parts = {}): string {
	return `fassung: 1
kommune: {kuerzel: opfer, name: Opferstadt, ags: "99999002", erfunden: true, quelle: erfunden, lizenz: {name: keine}}
ebenen: [{id: stadt, name: Stadt}, {id: quartier, name: Quartier}]
gebietsstaende:
  - ab: 2015-01-01
    grenzen: [{ebene: stadt, fest: {schluessel: "1", name: Opferstadt}}, {ebene: quartier, ${borders}}]
grundgroessen: [{id: ew, titel: Einwohner, einheit: Personen}]
dateien:
${files}
${more}`;
}

export const NUMBERS = 'nr;jahr;ew\n01;2023;120\n02;2023;340\n';

/** A whole delivery of the town, with some files replaced or added. */
export function delivery(changed: Readonly<Record<string, Uint8Array | string>>, parts: Parts = {}): Record<string, Uint8Array | string> {
	return { 'beschreibung.yaml': victim(parts), 'q.geojson': squareBorders(['01', '02']), 'zahlen.csv': NUMBERS, ...changed };
}
