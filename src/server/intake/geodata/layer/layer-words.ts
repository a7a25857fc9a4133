import type { LayerRefusal } from './layer-refused.ts';

const UNPACKED = 'Packen Sie nur .shp, .dbf und .prj eines Shapefiles in eine neue ZIP-Datei.';
const THINNER = 'Vereinfachen Sie die Grenzen vor dem Export.';

/** Message and advice for each refusal. `detail` names layers of the file. */
export const LAYER_WORDS: Readonly<Record<LayerRefusal, (detail: string) => readonly [string, string]>> = {
	'not-borders': () => ['Die Datei ist weder GeoJSON noch GeoPackage noch ein Shapefile in einer ZIP-Datei.', 'Exportieren Sie die Grenzen in einem dieser Formate.'],
	'not-geojson': () => ['Die Datei ist keine GeoJSON-FeatureCollection mit Gebieten.', 'Exportieren Sie die Grenzen als GeoJSON, GeoPackage oder Shapefile (ZIP).'],
	'no-shapefile': () => ['In der ZIP-Datei liegt kein Shapefile (.shp).', UNPACKED],
	'no-attributes': () => ['Zum Shapefile fehlt die Tabelle der Gebiete (.dbf).', UNPACKED],
	'no-layer': () => ['Im GeoPackage liegt keine Tabelle mit Gebieten.', 'Exportieren Sie die Schicht der Gebiete neu, nicht als Ansicht (View).'],
	'unknown-layer': (detail) => ['Die genannte Schicht gibt es in der Datei nicht.', `Berichtigen Sie „schicht“. Vorhanden: ${detail}.`],
	'which-layer': (detail) => ['Die Datei hat mehrere Schichten.', `Nennen Sie eine mit „schicht: …“: ${detail}.`],
	'damaged': (detail) => [`Die Datei ist beschädigt${detail.startsWith('.') ? ` (${detail})` : ''}: Ihre Angaben über sich selbst stimmen nicht.`, 'Exportieren Sie die Grenzen neu, und prüfen Sie, ob die Übertragung vollständig war.'],
	'too-many-points': () => ['Die Datei hat mehr als 2.000.000 Punkte.', THINNER],
	'too-many-areas': () => ['Die Datei hat mehr als 100.000 Gebiete.', 'Liefern Sie nur die Gebiete der beschriebenen Ebene.'],
	'too-many-columns': () => ['Die Tabelle der Gebiete hat zu viele Spalten.', 'Exportieren Sie nur Schlüssel, Name und übergeordnetes Gebiet.'],
	'password': () => ['Die ZIP-Datei ist mit einem Kennwort geschützt.', 'Packen Sie sie ohne Kennwort.'],
	'too-many-parts': () => ['Die ZIP-Datei enthält zu viele Dateien.', UNPACKED],
	'unsafe-part-names': () => ['Die ZIP-Datei enthält Namen, die aus ihr hinausführen oder doppelt sind.', UNPACKED],
	'inflates-too-much': () => ['Ausgepackt wäre die ZIP-Datei zu groß.', THINNER],
	'too-slow': () => ['Die Datei war nach 30 Sekunden nicht gelesen.', THINNER],
	'too-much-memory': () => ['Die Datei braucht zu viel Speicher.', THINNER]
};
