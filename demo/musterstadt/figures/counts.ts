import { makeRandom } from '../random.ts';
import type { Patch } from '../town/patch.ts';

/** Whole numbers by name of the cell, e.g. `u3:m`. */
export type Counts = Readonly<Record<string, number>>;
/** What was counted in one patch at the end of a year. */
export type CountPatch = (patch: Patch, year: number) => Counts;

/** Cell-wise sum: an area's counts are the sum of its patches, exactly. */
export function sumCounts(list: readonly Counts[]): Record<string, number> {
	const sum: Record<string, number> = {};
	for (const counts of list) for (const [cell, n] of Object.entries(counts)) sum[cell] = (sum[cell] ?? 0) + n;
	return sum;
}

/** Remembers a patch's counts: several figures ask for the same people. */
export function remember(count: CountPatch): CountPatch {
	const known = new Map<string, Counts>();
	return (patch, year) => {
		const key = `${patch.id} ${year}`;
		const found = known.get(key) ?? count(patch, year);
		known.set(key, found);
		return found;
	};
}

/** The share `p` of `n` as a whole number ≤ n; what is left of a person is rounded by a fixed draw per label, not always down. */
export function part(n: number, p: number, ...label: readonly (string | number)[]): number {
	return Math.min(n, Math.floor(n * Math.max(0, Math.min(1, p)) + makeRandom('part', ...label).next()));
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Successes in `n` independent draws with probability `p`: what few examined children really show. */
export function draws(n: number, p: number, ...label: readonly (string | number)[]): number {
	const random = makeRandom('draws', ...label);
	let hits = 0;
	for (let i = 0; i < n; i++) if (random.next() < p) hits++;
	return hits;
}

/** What is particular to a patch in one respect: around 0, seldom beyond ±1, the same every year. Hardship never explains everything. */
export function leaning(...label: readonly (string | number)[]): number {
	const random = makeRandom('leaning', ...label);
	return random.between(-0.8, 0.8) + random.between(-0.5, 0.5);
}

/** A slow up and down around 0, of size about 1, of its own for every label. */
export function wave(year: number, ...label: readonly (string | number)[]): number {
	const random = makeRandom('wave', ...label);
	const phase = random.between(0, 7), length = random.between(5, 11), quick = random.between(0, 7);
	return 0.8 * Math.sin(phase + ((year - 2015) * 2 * Math.PI) / length) + 0.35 * Math.sin(quick + (year - 2015) * 2.4);
}
