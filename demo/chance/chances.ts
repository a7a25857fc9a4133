import type { Label, MakeRandom } from './random.ts';

/** What chance decides in an invented place, always the same for the same label. */
export interface Chances {
	/** The share `p` of `n` as a whole number ≤ n; what is left of a person is rounded by a fixed draw per label, not always down. */
	part(n: number, p: number, ...label: Label): number;
	/** Successes in `n` independent draws with probability `p`: what few examined children really show. */
	draws(n: number, p: number, ...label: Label): number;
	/** What is particular to a patch in one respect: around 0, seldom beyond ±1, the same every year. Hardship never explains everything. */
	leaning(...label: Label): number;
	/** A slow up and down around 0, of size about 1, of its own for every label. */
	wave(year: number, ...label: Label): number;
}

export function makeChances(makeRandom: MakeRandom): Chances {
	return {
		part: (n, p, ...label) => Math.min(n, Math.floor(n * Math.max(0, Math.min(1, p)) + makeRandom('part', ...label).next())),
		draws(n, p, ...label) {
			const random = makeRandom('draws', ...label);
			let hits = 0;
			for (let i = 0; i < n; i++) if (random.next() < p) hits++;
			return hits;
		},
		leaning(...label) {
			const random = makeRandom('leaning', ...label);
			return random.between(-0.8, 0.8) + random.between(-0.5, 0.5);
		},
		wave(year, ...label) {
			const random = makeRandom('wave', ...label);
			const phase = random.between(0, 7), length = random.between(5, 11), quick = random.between(0, 7);
			return 0.8 * Math.sin(phase + ((year - 2015) * 2 * Math.PI) / length) + 0.35 * Math.sin(quick + (year - 2015) * 2.4);
		}
	};
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
