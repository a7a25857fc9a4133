import type { Finding } from '#domain/delivery/finding.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { FlatPolygons } from '#domain/geometry/flat-ring.ts';

/** Why the geometry of one area cannot be used. */
export type GeometryFault = 'not-polygon' | 'empty' | 'open-ring' | 'not-a-number' | 'too-many-points' | 'too-many-crossings' | 'too-broken';

const WORDS: Readonly<Record<GeometryFault, readonly [string, string]>> = {
	'not-polygon': ['Das Gebiet ist keine Fläche (Polygon oder MultiPolygon).', 'Exportieren Sie die Gebiete als Flächen, ohne Kreisbögen und Sammlungen.'],
	'empty': ['Zu diesem Gebiet gehört keine Fläche; auf der Karte fehlt es.', 'Ergänzen Sie die Fläche, oder löschen Sie die leere Zeile.'],
	'open-ring': ['Eine Grenzlinie hat weniger als drei verschiedene Punkte.', 'Reparieren Sie die Geometrie im GIS („Geometrien korrigieren“) und exportieren Sie neu.'],
	'not-a-number': ['Eine Koordinate ist keine Zahl.', 'Exportieren Sie die Grenzen neu aus dem GIS.'],
	'too-many-points': ['Die Grenze hat mehr als 100.000 Punkte.', 'Vereinfachen Sie die Geometrie vor dem Export.'],
	'too-many-crossings': ['Die Grenzlinie kreuzt sich zu oft, um sie zu reparieren.', 'Reparieren Sie die Geometrie im GIS („Geometrien korrigieren“) und exportieren Sie neu.'],
	'too-broken': ['Die Grenzlinie kreuzt sich so, dass nicht sicher ist, welche Fläche gemeint ist: Eine Reparatur würde mehr als 1 % der Fläche ändern.', 'Reparieren Sie die Geometrie im GIS („Geometrien korrigieren“), sehen Sie sich das Ergebnis an und exportieren Sie neu.']
};

/** `row` is the place of the area in the file. */
export function addGeometryFault(fault: GeometryFault, row: number, file: string, findings: FindingList, severity: Finding['severity'] = 'blocks'): void {
	const [message, advice] = WORDS[fault];
	findings.add(file, `geometry-${fault}`, severity, () => ({ row, message, advice }));
}

/** What a format's reader found: polygons, none for an area without geometry (which warns), or undefined where it cannot be used (which blocks). */
export function orFault(read: FlatPolygons | GeometryFault, row: number, file: string, findings: FindingList): FlatPolygons | undefined {
	if (typeof read !== 'string') return read;
	addGeometryFault(read, row, file, findings, read === 'empty' ? 'warns' : 'blocks');
	return read === 'empty' ? [] : undefined;
}
