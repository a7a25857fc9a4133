import type { Equation, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';

/** A fixed sequence in place of chance, uniform in [0, 1). */
function sequence(seed: number): () => number {
	let state = (seed * 2654435761 + 12345) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * An invented city for measuring: 400 Ortsteile in 12 Bezirke under one city, children by `middle` × `leaves` groups with all totals (413 × (1 + middle + middle × leaves) cells),
 * median 400 children an Ortsteil, least count 3.
 * @param year seed: another year is another table
 * @param rarity how much rarer each group is than the one before: decides how many counts are small
 */
export function syntheticCity(year: number, middle: number, leaves: number, rarity: number, least = 3): SecrecyProblem {
	const random = sequence(year + 1);
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	const areas = 413, first = 13, width = 1 + middle + middle * leaves;
	const district = Int32Array.from({ length: areas }, (_, a) => (a === 0 ? -1 : a < first ? 0 : 1 + ((a - first) % 12)));
	const at = (area: number, group: number) => area * width + group;
	const values = new Float64Array(areas * width);
	const shares = Array.from({ length: middle * leaves }, (_, g) => rarity ** -((g * 7) % (middle * leaves)) * (0.5 + random()));
	const all = shares.reduce((a, b) => a + b, 0);
	for (let area = first; area < areas; area++) {
		const size = Math.exp(Math.log(400) + 0.9 * normal());
		for (const [g, share] of shares.entries()) {
			const count = Math.max(0, Math.round((size * share * Math.exp(0.6 * normal())) / all + 0.5 * normal()));
			for (const a of [area, district[area]!, 0]) for (const group of [1 + middle + g, 1 + Math.floor(g / leaves), 0]) values[at(a, group)]! += count;
		}
	}
	const equations: Equation[] = [];
	for (let a = 0; a < areas; a++) {
		equations.push({ wholes: [at(a, 0)], parts: Array.from({ length: middle }, (_, m) => at(a, 1 + m)) });
		for (let m = 0; m < middle; m++) equations.push({ wholes: [at(a, 1 + m)], parts: Array.from({ length: leaves }, (_, l) => at(a, 1 + middle + m * leaves + l)) });
	}
	for (let g = 0; g < width; g++) for (let d = 0; d < first; d++) {
		equations.push({ wholes: [at(d, g)], parts: [...district.keys()].filter((a) => district[a] === d).map((a) => at(a, g)) });
	}
	const size = values.length;
	return {
		role: new Uint8Array(size).fill(ROLE.SHOWABLE), values, low: values, high: values, least: new Uint16Array(size).fill(least), zeroToo: new Uint8Array(size), floor: new Uint8Array(size),
		whole: new Int32Array(size).fill(-1), block: Int32Array.from(values, (_, c) => district[Math.floor(c / width)]!), row: Int32Array.from(values, (_, c) => Math.floor(c / width)),
		total: Uint8Array.from(values, (_, c) => (c % width === 0 ? 1 : 0)), initially: new Uint8Array(size), equations
	};
}
