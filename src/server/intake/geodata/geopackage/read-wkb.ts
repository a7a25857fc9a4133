import type { FlatPolygons, FlatRing } from '#domain/geometry/flat-ring.ts';
import { LIMITS } from '../../limits.ts';
import type { GeometryFault } from '../layer/geometry-words.ts';

const POLYGON = 3;
const MULTIPOLYGON = 6;
/** Bytes of the envelope by its kind, GeoPackage 1.3, clause 2.1.3. */
const ENVELOPES = [0, 32, 48, 48, 64];

/**
 * The geometry of a GeoPackage: its header, then WKB (ISO 13249-3; polygons and multipolygons, heights and measures left, both byte orders).
 * Bytes that contradict themselves are no polygon.
 */
export function readGeopackageGeometry(bytes: Uint8Array): FlatPolygons | GeometryFault {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const flags = bytes[3] ?? 0;
	const envelope = ENVELOPES[(flags >> 1) & 7];
	// „GP“, version 0, no extension.
	if (bytes.length < 8 || bytes[0] !== 0x47 || bytes[1] !== 0x50 || bytes[2] !== 0 || (flags & 0x20) !== 0 || envelope === undefined) return 'not-polygon';
	if ((flags & 0x10) !== 0) return 'empty';
	const cursor: Cursor = { view, at: 8 + envelope, points: 0 };
	const polygons = readWkb(cursor);
	return polygons === undefined ? 'not-polygon' : typeof polygons === 'string' ? polygons : polygons.length === 0 ? 'empty' : polygons;
}

interface Cursor {
	readonly view: DataView;
	at: number;
	points: number;
}

interface Head {
	readonly type: number;
	readonly little: boolean;
	/** Bytes of one point. */
	readonly width: number;
}

function readWkb(cursor: Cursor): FlatRing[][] | 'too-many-points' | undefined {
	const head = readHead(cursor);
	if (head?.type === POLYGON) return one(readPolygon(cursor, head));
	if (head?.type !== MULTIPOLYGON) return undefined;
	const count = readCount(cursor, head, 9);
	if (count === undefined) return undefined;
	const polygons: FlatRing[][] = [];
	for (let i = 0; i < count; i++) {
		const inner = readHead(cursor);
		const read = inner?.type === POLYGON ? one(readPolygon(cursor, inner)) : undefined;
		if (read === undefined || typeof read === 'string') return read;
		polygons.push(...read);
	}
	return polygons;
}

const one = (polygon: FlatRing[] | 'too-many-points' | undefined): FlatRing[][] | 'too-many-points' | undefined => (Array.isArray(polygon) ? (polygon.length === 0 ? [] : [polygon]) : polygon);

function readHead(cursor: Cursor): Head | undefined {
	const { view, at } = cursor;
	if (at + 5 > view.byteLength || view.getUint8(at) > 1) return undefined;
	const little = view.getUint8(at) === 1;
	const code = view.getUint32(at + 1, little);
	cursor.at = at + 5;
	// Thousands tell heights and measures; PostGIS sets the upper bits instead.
	const kind = Math.floor((code & 0x0fffffff) / 1000);
	const values = 2 + (kind === 3 ? 2 : kind > 0 ? 1 : 0) + (code >>> 31) + ((code >>> 30) & 1);
	return kind > 3 || values > 4 || (code & 0x20000000) !== 0 ? undefined : { type: (code & 0x0fffffff) % 1000, little, width: values * 8 };
}

/** A number of things of which each takes at least `least` bytes. */
function readCount(cursor: Cursor, { little }: Head, least: number): number | undefined {
	const { view, at } = cursor;
	if (at + 4 > view.byteLength) return undefined;
	const count = view.getUint32(at, little);
	cursor.at = at + 4;
	return cursor.at + count * least > view.byteLength ? undefined : count;
}

function readPolygon(cursor: Cursor, head: Head): FlatRing[] | 'too-many-points' | undefined {
	const count = readCount(cursor, head, 4);
	if (count === undefined) return undefined;
	const rings: FlatRing[] = [];
	for (let i = 0; i < count; i++) {
		const points = readCount(cursor, head, head.width);
		if (points === undefined) return undefined;
		cursor.points += points;
		if (cursor.points > LIMITS.verticesPerArea) return 'too-many-points';
		const ring = new Float64Array(points * 2);
		for (let p = 0; p < points; p++) {
			ring[2 * p] = cursor.view.getFloat64(cursor.at, head.little);
			ring[2 * p + 1] = cursor.view.getFloat64(cursor.at + 8, head.little);
			cursor.at += head.width;
		}
		rings.push(ring);
	}
	return rings;
}
