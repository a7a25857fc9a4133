import type { FindingList } from '#domain/delivery/finding-list.ts';
import { headerName } from '#domain/delivery/sheet/sheet.ts';
import { LIMITS } from '../limits.ts';
import type { BorderFeature } from './border-feature.ts';
import { GEOMETRY_WORDS } from './geometry-words.ts';
import { readPolygons } from './rings.ts';

/** GeoJSON text → features with polygons; what cannot be used becomes a finding. Properties that are neither text nor number are left. */
export function readGeojson(text: string, file: string, findings: FindingList): BorderFeature[] {
	const source = parse(text);
	const list = typeof source === 'object' && source !== null && 'type' in source && source.type === 'FeatureCollection' && 'features' in source ? source.features : undefined;
	if (!Array.isArray(list) || list.length === 0) {
		findings.add(file, 'not-geojson', 'blocks', () => ({ message: 'Die Datei ist keine GeoJSON-FeatureCollection mit Gebieten.', advice: 'Exportieren Sie die Grenzen als GeoJSON (WGS84).' }));
		return [];
	}
	const features: BorderFeature[] = [];
	let points = 0;
	(list as unknown[]).forEach((raw, i) => {
		const feature = typeof raw === 'object' && raw !== null ? (raw as { properties?: unknown; geometry?: unknown }) : {};
		const read = readPolygons(feature.geometry);
		if (read.kind === 'fault') {
			const [message, advice] = GEOMETRY_WORDS[read.fault];
			findings.add(file, `geometry-${read.fault}`, 'blocks', () => ({ row: i + 1, message, advice }));
			return;
		}
		points += read.points;
		features.push({ place: i + 1, properties: textProperties(feature.properties), polygons: read.polygons });
	});
	if (points > LIMITS.vertices) findings.add(file, 'file-too-large', 'blocks', () => ({ message: `Die Datei hat ${points} Punkte; erlaubt sind ${LIMITS.vertices}.`, advice: 'Vereinfachen Sie die Grenzen vor dem Export.' }));
	return features;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** `__proto__` and its like never become keys of an object of ours: a Map has no prototype to poison. */
function textProperties(properties: unknown): Map<string, string> {
	const found = new Map<string, string>();
	if (typeof properties !== 'object' || properties === null) return found;
	for (const [key, value] of Object.entries(properties)) {
		if (key !== '__proto__' && key !== 'constructor' && (typeof value === 'string' || typeof value === 'number')) found.set(headerName(key), String(value).trim());
	}
	return found;
}
