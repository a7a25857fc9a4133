/** Random crossed and hierarchical tables for the auditor's tests, by a fixed seed. */
export interface RandomTable {
	readonly values: readonly number[];
	readonly hidden: readonly boolean[];
	readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[];
}

/** A generator of numbers from 0 to below 1 (mulberry32). */
export function seeded(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** An axis: positions with sums of positions. A tree of areas, or codes with overlapping wholes. */
interface Axis { readonly size: number; readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[] }

const axes = (random: () => number): Axis[][] => {
	const n = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
	const flat = (k: number): Axis => ({ size: k + 1, sums: [{ whole: 0, parts: Array.from({ length: k }, (_, i) => i + 1) }] });
	const tree = (...children: number[]): Axis => {
		const sums = [{ whole: 0, parts: children.map((_, i) => i + 1) }];
		let next = children.length + 1;
		children.forEach((k, i) => sums.push({ whole: i + 1, parts: Array.from({ length: k }, () => next++) }));
		return { size: next, sums };
	};
	// 1 + 2 = 4, 4 + 3 = 0, 2 + 3 = 5: wholes that overlap.
	const overlapping: Axis = { size: 6, sums: [{ whole: 4, parts: [1, 2] }, { whole: 0, parts: [4, 3] }, { whole: 5, parts: [2, 3] }] };
	return [[flat(n(2, 5)), flat(n(2, 5))], [tree(n(2, 3), n(2, 3)), flat(n(2, 3))], [flat(n(2, 3)), flat(2), flat(2)], [overlapping, flat(n(2, 5))], [tree(2, 2), overlapping], [tree(2, 3, 2), flat(2)]];
};

/** @param hiddenShare how many of the cells are hidden, up to this */
export function randomTable(random: () => number, largest: number, hiddenShare: number): RandomTable {
	const choice = axes(random);
	const used = choice[Math.floor(random() * choice.length)]!;
	const size = used.reduce((s, a) => s * a.size, 1);
	const strides = used.map((_, d) => used.slice(d + 1).reduce((s, a) => s * a.size, 1));
	const sums = used.flatMap((axis, d) => axis.sums.flatMap(({ whole, parts }) => Array.from({ length: size }, (_, i) => i).filter((i) => Math.floor(i / strides[d]!) % axis.size === 0)
		.map((i) => ({ whole: i + whole * strides[d]!, parts: parts.map((p) => i + p * strides[d]!) }))));
	const isWhole = new Set(sums.map((s) => s.whole));
	const values = Array.from({ length: size }, (_, i) => (isWhole.has(i) ? NaN : Math.floor(random() ** 2 * (largest + 1))));
	for (let open = true; open;) {
		open = false;
		for (const { whole, parts } of sums) {
			if (!Number.isNaN(values[whole]!)) continue;
			values[whole] = parts.reduce((s, p) => s + values[p]!, 0);
			open ||= Number.isNaN(values[whole]!);
		}
	}
	const share = random() * hiddenShare;
	return { values, sums, hidden: values.map(() => random() < share) };
}
