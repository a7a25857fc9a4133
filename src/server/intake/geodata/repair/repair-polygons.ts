import { union } from 'polyclip-ts';
import { cleanRing } from '#domain/geometry/clean-ring.ts';
import { findContact } from '#domain/geometry/find-contact.ts';
import type { FlatPolygons, FlatRing } from '#domain/geometry/flat-ring.ts';
import { polygonsArea } from '#domain/geometry/flat-ring.ts';
import { nestRings } from '#domain/geometry/nest-rings.ts';
import type { GeometryFault } from '../layer/geometry-words.ts';

export type Repaired =
	/** `change`: share of the area by which a repair changed it, null where nothing had to be repaired. */
	| { readonly kind: 'sound'; readonly polygons: FlatPolygons; readonly change: number | null }
	| { readonly kind: 'fault'; readonly fault: GeometryFault };

/** A repair that changes more than this share of an area is a guess. */
const MOST_CHANGE = 0.01;

/**
 * The polygons of one area, made valid in the coordinates of their file. Repeated points go silently. Open ends are closed, spikes and
 * rings without extent go; rings that cross or touch themselves, holes outside their ring and parts that overlap are taken apart.
 */
export function repairPolygons(delivered: FlatPolygons): Repaired {
	if (delivered.some((rings) => rings.some((ring) => !ring.every(Number.isFinite)))) return { kind: 'fault', fault: 'not-a-number' };
	const cleaned = delivered.map((rings) => rings.map(cleanRing));
	const mended = cleaned.some((rings) => rings.some((ring) => ring?.mended !== false));
	// What encloses nothing is gone with its holes; an area of which nothing is left is none.
	const polygons = cleaned.flatMap(([outer, ...holes]) => (outer === undefined ? [] : [[outer.ring, ...holes.flatMap((h) => h?.ring ?? [])]]));
	if (polygons.length === 0) return { kind: 'fault', fault: 'open-ring' };
	const contact = findContact(polygons);
	if (contact === 'too-many') return { kind: 'fault', fault: 'too-many-crossings' };
	if (contact === 'none' && isNested(polygons)) return { kind: 'sound', polygons, change: mended ? 0 : null };
	const before = polygonsArea(polygons);
	const joined = untangled(polygons);
	const after = polygonsArea(joined);
	const change = Math.abs(after - before) / Math.max(after, Math.abs(before));
	return after > 0 && change <= MOST_CHANGE ? { kind: 'sound', polygons: joined, change } : { kind: 'fault', fault: 'too-broken' };
}

/** Does every hole lie in its ring, and no part in another? Then nesting the loose rings gives the same. */
function isNested(polygons: FlatPolygons): boolean {
	if (polygons.length === 1 && polygons[0]?.length === 1) return true;
	const nested = new Map(nestRings(polygons.flat()).map((rings) => [rings[0], new Set(rings)]));
	return polygons.every((rings) => {
		const found = nested.get(rings[0]);
		return found?.size === rings.length && rings.every((ring) => found.has(ring));
	});
}

function untangled(polygons: FlatPolygons): FlatPolygons {
	const [first = [], ...others] = polygons.map((rings) => rings.map(toPairs));
	return union(first, ...others).map((rings) => rings.map((ring) => Float64Array.from(ring.flat())));
}

function toPairs(ring: FlatRing): [number, number][] {
	return Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i] as number, ring[2 * i + 1] as number]);
}
