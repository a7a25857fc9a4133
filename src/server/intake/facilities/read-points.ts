import type { FindingList } from '#domain/delivery/finding-list.ts';
import { decodeText } from '../csv/decode-text.ts';
import { featuresOf, namedSystem, parseJson, textProperties } from '../geodata/geojson/read-geojson.ts';
import { scanJson } from '../geodata/geojson/scan-json.ts';
import { LayerRefused } from '../geodata/layer/layer-refused.ts';
import type { RawPoint, RawPoints } from './raw-point.ts';

/** Bytes of a GeoJSON file with points → features. Coordinates and properties are built anew; nothing else of a feature is looked at. */
export function readPoints(bytes: Buffer, file: string, findings: FindingList): RawPoints | undefined {
	const decoded = decodeText(bytes, null);
	if (decoded.kind === 'text' && !isBearable(decoded.text)) {
		findings.add(file, 'file-too-large', 'blocks', () => ({ message: 'Die Datei enthält mehr, als 50.000 Einrichtungen brauchen.', advice: 'Exportieren Sie nur Punkte, und nur die Spalten, die die Beschreibung nennt.' }));
		return undefined;
	}
	const source = decoded.kind === 'not-text' ? undefined : parseJson(decoded.text);
	const list = featuresOf(source);
	if (list === undefined) {
		findings.add(file, 'not-geojson', 'blocks', () => ({ message: 'Die Datei ist keine GeoJSON-FeatureCollection mit Punkten.', advice: 'Exportieren Sie die Einrichtungen als GeoJSON mit Punkten, oder als Tabelle mit Koordinaten („laenge“ und „breite“).' }));
		return undefined;
	}
	const columns = new Set<string>();
	const points = list.map((raw, i): RawPoint => {
		const feature = typeof raw === 'object' && raw !== null ? (raw as { properties?: unknown; geometry?: unknown }) : {};
		const texts = textProperties(feature.properties);
		for (const key of Object.keys(feature.properties ?? {})) columns.add(key.replace(/[\s\u00a0]+/g, ' ').trim().normalize('NFC'));
		return { row: i + 1, texts, ...placeOf(feature.geometry) };
	});
	return { points, system: namedSystem(source), columns };
}

/** A point, or a MultiPoint of one. */
function placeOf(geometry: unknown): Pick<RawPoint, 'x' | 'y' | 'instead'> {
	const none = { x: Number.NaN, y: Number.NaN };
	if (typeof geometry !== 'object' || geometry === null) return { ...none, instead: '' };
	const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
	const only = type === 'MultiPoint' && Array.isArray(coordinates) && coordinates.length === 1 ? (coordinates as unknown[])[0] : coordinates;
	if ((type !== 'Point' && only === coordinates) || !Array.isArray(only)) return { ...none, instead: typeof type === 'string' ? type.slice(0, 40) : '?' };
	const [x, y] = only as unknown[];
	if (Number.isFinite(x) && Number.isFinite(y)) return { x: x as number, y: y as number, instead: '' };
	// What stands there may be a list of lists of lists: only its own texts and numbers are told.
	return { ...none, instead: (only as unknown[]).slice(0, 3).map((part) => (typeof part === 'string' || typeof part === 'number' ? String(part).slice(0, 20) : '?')).join(' ') };
}

/** Brackets and values that so many points with their properties need: parsing more would cost far more memory than the text. */
const MOST = 1_000_000;

function isBearable(text: string): boolean {
	try {
		scanJson(text, MOST);
		return true;
	} catch (error) {
		if (error instanceof LayerRefused) return false;
		throw error;
	}
}
