import { smoothNoise } from './noise.ts';
import type { Point } from './point.ts';

/** Open country between the last houses and the border, in units of the drawing. */
const MARGIN = 0.85;
/** No patch's middle lies nearer to the border than this, whatever the noise does. */
const LEAST = 0.75;

/**
 * Is this place inside? The border lies a margin beyond the outermost patches of each direction, the whole bent by wide noise (old parish
 * bounds) and notched by noise along the direction (field and plot bounds). Strong bending would fold the border into hooks: the notches
 * only move it in and out.
 * @param middles of all patches
 * @param name sets its noise apart from that of another place
 */
export function makeOutline(middles: readonly Point[], name = ''): (at: Point) => boolean {
	const bend = (label: string, e: number, n: number): number => 1.3 * (smoothNoise(name + label, e * 0.42, n * 0.42) - 0.5) + 0.3 * (smoothNoise(name + label, e * 1.3, n * 1.3) - 0.5);
	const notch = (fineness: number, east: number, north: number): number => smoothNoise(`${name}field bounds ${fineness}`, east * fineness, north * fineness) - 0.5;
	/** Direction and reach of every patch, seen from the middle. */
	const rays = middles.map(([e, n]) => {
		const length = Math.hypot(e, n);
		return { east: e / length, north: n / length, reach: length + MARGIN };
	});
	return ([e, n]) => {
		const x = e + bend('parish bounds east', e, n), y = n + bend('parish bounds north', e, n);
		if (middles.some((at) => (at[0] - x) ** 2 + (at[1] - y) ** 2 < LEAST ** 2 || (at[0] - e) ** 2 + (at[1] - n) ** 2 < LEAST ** 2 / 2)) return true;
		const distance = Math.sqrt(x * x + y * y) || 1, east = x / distance, north = y / distance;
		let reach = 0;
		for (const ray of rays) {
			const along = ray.east * east + ray.north * north;
			if (along > 0) reach = Math.max(reach, ray.reach * along * along * along);
		}
		return distance < reach + 0.9 * notch(2.6, east, north) + 0.7 * notch(8, east, north) + 0.3 * notch(24, east, north);
	};
}
