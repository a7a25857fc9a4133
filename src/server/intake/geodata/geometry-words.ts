import type { GeometryFault } from './rings.ts';

/** Message and advice for each fault of a geometry. */
export const GEOMETRY_WORDS: Readonly<Record<GeometryFault, readonly [string, string]>> = {
	'not-polygon': ['Das Gebiet hat keine Fläche (Polygon oder MultiPolygon).', 'Exportieren Sie die Gebiete als Flächen.'],
	'open-ring': ['Eine Grenzlinie ist nicht geschlossen oder hat weniger als vier Punkte.', 'Reparieren Sie die Geometrie im GIS („Geometrien korrigieren“) und exportieren Sie neu.'],
	'not-a-number': ['Eine Koordinate ist keine Zahl.', 'Exportieren Sie die Grenzen neu als GeoJSON.'],
	'axes-swapped': ['Länge und Breite sind vertauscht: Die Koordinaten lägen außerhalb Deutschlands.', 'Exportieren Sie in der Reihenfolge Länge, Breite (GeoJSON, WGS84).'],
	'not-wgs84': ['Die Koordinaten sind keine Längen und Breiten, vermutlich UTM oder Gauß-Krüger.', 'Exportieren Sie die Grenzen in WGS84 (EPSG:4326).'],
	'too-many-points': ['Die Grenze hat mehr als 100.000 Punkte.', 'Vereinfachen Sie die Geometrie vor dem Export.']
};
