import type { Box, FlatPolygons, FlatRing } from './flat-ring.ts';
import { boxAround, pointInside, ringContains, signedArea } from './flat-ring.ts';

/**
 * Loose rings → polygons, by what lies inside what: a ring inside an even number of others is an outer one, else a hole of the smallest
 * around it. Directions do not count: files contradict their own rule about them too often.
 */
export function nestRings(rings: readonly FlatRing[]): FlatPolygons {
	if (rings.length < 2) return rings.length === 0 ? [] : [[rings[0] as FlatRing]];
	const measured = rings.map((ring) => ({ ring, area: Math.abs(signedArea(ring)), box: boxAround([ring]), inside: pointInside(ring) })).sort((a, b) => b.area - a.area);
	const polygons: FlatRing[][] = [];
	const outer: { box: Box; ring: FlatRing; holes: FlatRing[] | undefined }[] = [];
	for (const { ring, box, inside: [x, y] } of measured) {
		// Larger ones came before: the last of those around is the smallest.
		const around = outer.filter((o) => x >= o.box.west && x <= o.box.east && y >= o.box.south && y <= o.box.north && ringContains(o.ring, x, y));
		const smallest = around.at(-1);
		if (around.length % 2 === 1 && smallest?.holes !== undefined) {
			smallest.holes.push(ring);
			outer.push({ box, ring, holes: undefined });
		} else {
			const polygon = [ring];
			polygons.push(polygon);
			outer.push({ box, ring, holes: polygon });
		}
	}
	return polygons;
}
