import type { MultiPolygon, Position } from 'geojson';
import type { BorderLine } from '#domain/geometry/coverage/open-lines.ts';
import { openOf } from '#domain/geometry/coverage/open-lines.ts';
import { findCuts, pieces } from '#domain/geometry/coverage/node-lines.ts';
import { PointSet } from '#domain/geometry/coverage/point-set.ts';
import type { Shape } from './map-frame.ts';
import { polygonsOf } from './map-frame.ts';

/** Steps per unit of the drawing: a sixth of a pixel. */
const STEPS = 2;
const ROUNDS = 3;

/**
 * The shapes of one level on a common grid, so that neighbours whose delivered borders differ by less than can be seen share one border from here on. Where
 * the point of one lies on the line of the other, the line gets it too. A ring that shrinks to a line is left out.
 */
export function snapShapes(shapes: readonly Shape[]): MultiPolygon[] {
	const points = new PointSet();
	let snapped = shapes.map((shape, area) => polygonsOf(shape).map((rings) => rings.map((ring) => toLines(ring, area, points))));
	for (let round = 0; round < ROUNDS; round++) {
		const open = openOf(snapped.flat(3));
		const cuts = findCuts(open, points);
		if (cuts === undefined || cuts.size === 0) break;
		const replaced = new Map([...cuts].map(([k, at]) => [open[k], pieces(open[k] as BorderLine, at, points)]));
		snapped = snapped.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.flatMap((line) => replaced.get(line) ?? [line]))));
	}
	return snapped.map((polygons) => ({
		type: 'MultiPolygon',
		coordinates: polygons.flatMap((rings) => {
			const [outer, ...holes] = rings.map((ring) => toRing(ring, points));
			return outer === undefined || outer.length < 4 ? [] : [[outer, ...holes.filter((h) => h.length >= 4)]];
		})
	}));
}

function toLines(ring: readonly Position[], area: number, points: PointSet): BorderLine[] {
	const ids = ring.map(([x = 0, y = 0]) => points.at(x * STEPS, y * STEPS));
	return ids.slice(1).flatMap((to, i) => (to === ids[i] ? [] : [{ from: ids[i] as number, to, area }]));
}

function toRing(lines: readonly BorderLine[], { x, y }: PointSet): Position[] {
	const ids = lines.length === 0 ? [] : [(lines[0] as BorderLine).from, ...lines.map((line) => line.to)];
	return ids.map((id) => [(x[id] as number) / STEPS, (y[id] as number) / STEPS]);
}
