import { fnv1a } from '../chance/random.ts';

/** Smooth value noise in [0, 1]: a hash at whole numbers, smoothstep between. */
export function smoothNoise(label: string, x: number, y: number): number {
	const seed = fnv1a(label), x0 = Math.floor(x), y0 = Math.floor(y);
	const u = ease(x - x0), v = ease(y - y0);
	const top = mix(lattice(seed, x0, y0), lattice(seed, x0 + 1, y0), u);
	return mix(top, mix(lattice(seed, x0, y0 + 1), lattice(seed, x0 + 1, y0 + 1), u), v);
}

const ease = (t: number): number => t * t * (3 - 2 * t);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

function lattice(seed: number, x: number, y: number): number {
	let h = seed ^ Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1);
	h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
