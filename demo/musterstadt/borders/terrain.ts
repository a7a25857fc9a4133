import { distanceToPath } from '../../ground/distance-to-path.ts';
import { smoothNoise } from '../../ground/noise.ts';
import type { Point } from '../../ground/point.ts';

/** The river Saume from north to south, as (north, east) pairs. No quarter lies on both banks. */
const river: readonly Point[] = [
	[9.5, 2.1], [8, 1.7], [6.9, 0.35], [6.1, 0.25], [5.1, 0.95], [4.1, 0.85], [3.4, 0.2], [2.5, 0.0], [1.7, -0.85], [0.9, -1.2], [0.1, -0.85], [-0.7, -0.75], [-1.5, -1.0],
	[-2.2, -1.15], [-3.0, -0.55], [-3.8, -0.45], [-4.6, 0.25], [-5.4, 0.1], [-6.2, 0.6], [-7.4, 0.55], [-9.5, 1.3]
];

/** Lines on which offices like to draw borders: railway, motorway, canal, brook. People live on one side or the other. */
const lines: readonly { readonly name: string; readonly path: readonly Point[]; readonly effort: number }[] = [
	{ name: 'railway', path: [[-8, -2.9], [-4.2, -1.4], [-2.4, -1.5], [-0.6, -1.0], [0.45, -0.45], [1.25, 0.2], [1.5, 1.1], [3.4, 1.45], [6, 2.6], [9, 3.4]], effort: 7 },
	{ name: 'motorway', path: [[-8, 3.3], [-4.3, 3.1], [-1.2, 3.2], [1.5, 4.2], [4, 4.8], [9, 4.4]], effort: 8 },
	{ name: 'canal', path: [[0.4, 3.0], [1.6, 2.6], [2.9, 2.2], [4.6, 2.8], [9, 2.9]], effort: 6 },
	{ name: 'brook', path: [[9, -2.6], [6.4, -1.6], [4.6, -1.7], [3.1, -2.6], [1.6, -2.95], [0.2, -2.4], [-0.8, -2.5]], effort: 5 },
	{ name: 'western brook', path: [[-8, 1.2], [-5, 1.5], [-3.3, 1.7], [-2, 1.9], [-0.7, 1.9]], effort: 5 },
	{ name: 'main road', path: [[0.9, -0.6], [2.2, -0.7], [3.4, -0.6], [5.2, 0.3], [9, 0.4]], effort: 5 }
];
/** Half the width, in kilometres, in which a line slows growth down. */
const REACH = 0.09;

export function riverEast(north: number): number {
	for (let i = 1; i < river.length; i++) {
		const [n0, e0] = river[i - 1]!, [n1, e1] = river[i]!;
		if (north <= n0 && north >= n1) {
			const t = (north - n0) / (n1 - n0);
			return e0 + (e1 - e0) * t * t * (3 - 2 * t) + 0.3 * (smoothNoise('river', north * 1.9, 0) - 0.5) + 0.1 * (smoothNoise('eddies', north * 6, 0) - 0.5);
		}
	}
	return 1.5;
}

export const isWestBank = ([east, north]: Point): boolean => east < riverEast(north);

/** How hard it is to grow through this place; borders settle where it is hard. */
export function effortAt(point: Point): number {
	const [e, n] = point;
	let effort = 0.4 + 1.5 * smoothNoise('woods', e * 0.8, n * 0.8) + 1.3 * smoothNoise('fields', e * 2.3, n * 2.3) + 1.2 * smoothNoise('plots', e * 5.7, n * 5.7);
	for (const line of lines) if (distanceToPath(line.path, point) < REACH) effort += line.effort;
	return effort;
}
