import type { MapGeometry } from '#view/read-models.ts';
import { type Point, ringsOf } from '../map/path-rings.ts';
import { tenth } from '../chart/line-path.ts';

/** Side of the square it is drawn into. */
export const SIDE = 100;
/** Points closer than this to the one before are left out, and rings that would be specks. */
const STEP = 1.4;
const SPECK = 3;

/** The outline of a Kommune as a small sign: few points, in a square of `SIDE`, north up. Empty where nothing is drawn. */
export function silhouette({ width, height, shapes }: Pick<MapGeometry, 'width' | 'height' | 'shapes'>): string {
	const scale = SIDE / Math.max(width, height);
	const [left, top] = [(SIDE - width * scale) / 2, (SIDE - height * scale) / 2];
	return shapes.flatMap(({ d }) => ringsOf(d)).flatMap((ring) => {
		const kept = thinned(ring.map(([x, y]): Point => [left + x * scale, top + y * scale]));
		return kept.length < 3 || extent(kept) < SPECK ? [] : [`M${kept.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`];
	}).join('');
}

function thinned(ring: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of ring) {
		const last = kept.at(-1);
		if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) kept.push(point);
	}
	return kept;
}

const extent = (ring: readonly Point[]): number => Math.max(...([0, 1] as const).map((axis) => Math.max(...ring.map((p) => p[axis])) - Math.min(...ring.map((p) => p[axis]))));
