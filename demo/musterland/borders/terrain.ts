import { distanceToPath } from '../../ground/distance-to-path.ts';
import { smoothNoise } from '../../ground/noise.ts';
import type { Point } from '../../ground/point.ts';

/** Lines on which borders like to lie: the river Saume, a brook on either side, the ridge in the north. */
const lines: readonly { readonly path: readonly Point[]; readonly effort: number }[] = [
	{ path: [[-0.6, 8], [-1.1, 5.6], [-2.1, 4.4], [-1.5, 2.9], [-1.9, 1.7], [-1.2, 0.5], [-2.2, -0.6], [-1.6, -1.9], [-2.6, -3.1], [-2.1, -4.6], [-2.7, -8]], effort: 5 },
	{ path: [[8, -0.4], [6.4, 0.9], [5.1, 0.6], [3.6, 1.1], [2.3, 0.4], [2.1, -0.9], [1.1, -1.6], [0.2, -1.5], [-1.7, -2.0]], effort: 4 },
	{ path: [[-8, 1.7], [-5.6, 0.6], [-4.4, 1.1], [-3.1, 0.4], [-1.6, 1.2]], effort: 4 },
	{ path: [[2.6, 8], [1.9, 5.6], [2.4, 4.1], [1.5, 2.4], [0.2, 2.2], [-1.5, 2.6]], effort: 4 }
];
const REACH = 0.1;

/** How hard it is to grow through this place; borders settle where it is hard. */
export function effortAt(point: Point): number {
	const [e, n] = point;
	let effort = 0.3 + 2.6 * smoothNoise('country woods', e * 0.9, n * 0.9) ** 2 + 2.4 * smoothNoise('country fields', e * 2.1, n * 2.1) ** 2 + 1.8 * smoothNoise('country plots', e * 5.3, n * 5.3);
	for (const line of lines) if (distanceToPath(line.path, point) < REACH) effort += line.effort;
	return effort;
}
