import type { FindingList } from '#domain/delivery/finding-list.ts';
import { headerName } from '#domain/delivery/sheet/sheet.ts';
import { orFault } from '../layer/geometry-words.ts';
import { LayerRefused } from '../layer/layer-refused.ts';
import type { RawFeature, RawLayer } from '../layer/raw-layer.ts';
import { readGeometry } from './read-geometry.ts';
import { scanJson } from './scan-json.ts';

/** GeoJSON text → features; what cannot be used becomes a finding. Properties that are neither text nor number are left. */
export function readGeojson(text: string, file: string, findings: FindingList): RawLayer {
	scanJson(text);
	const source = parseJson(text);
	const list = featuresOf(source);
	if (list === undefined) throw new LayerRefused('not-geojson');
	const features: RawFeature[] = [];
	list.forEach((raw, i) => {
		const feature = typeof raw === 'object' && raw !== null ? (raw as { properties?: unknown; geometry?: unknown }) : {};
		const polygons = orFault(readGeometry(feature.geometry), i + 1, file, findings);
		if (polygons !== undefined) features.push({ place: i + 1, properties: textProperties(feature.properties), polygons });
	});
	return { features, system: namedSystem(source) };
}

/** The features of a FeatureCollection that has any. */
export function featuresOf(source: unknown): readonly unknown[] | undefined {
	const list = typeof source === 'object' && source !== null && 'type' in source && source.type === 'FeatureCollection' && 'features' in source ? source.features : undefined;
	return Array.isArray(list) && list.length > 0 ? (list as unknown[]) : undefined;
}

/** undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** The `crs` member of the format before 2016, still written by many programs: `urn:ogc:def:crs:EPSG::25833`, `EPSG:25833`, CRS84. */
export function namedSystem(source: unknown): string | null {
	const crs = (source as { crs?: { properties?: { name?: unknown } | null } | null }).crs;
	const name = crs?.properties?.name;
	if (typeof name !== 'string') return null;
	const code = /EPSG:+(?:[\d.]*:)?(\d{4,6})$/i.exec(name);
	return /CRS84$/i.test(name) ? 'EPSG:4326' : code ? `EPSG:${code[1]}` : name.slice(0, 200);
}

/** `__proto__` and its like never become keys of an object of ours: a Map has no prototype to poison. */
export function textProperties(properties: unknown): Map<string, string> {
	const found = new Map<string, string>();
	if (typeof properties !== 'object' || properties === null) return found;
	for (const [key, value] of Object.entries(properties)) {
		if (key !== '__proto__' && key !== 'constructor' && (typeof value === 'string' || typeof value === 'number')) found.set(headerName(key), String(value).trim());
	}
	return found;
}
