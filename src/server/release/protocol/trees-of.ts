import type { CodeSum } from '#domain/base-figure/base-figure.ts';
import type { CodeTree } from './code-tree.ts';

/**
 * Trees that together hold every declared sum. Overlapping sums (one whole divided in two ways, a part in two wholes) do not fit into one
 * tree: they make several. Each begins as far up as it can. No sums, no trees.
 */
export function treesOf(sums: readonly CodeSum[]): CodeTree[] {
	const parts = new Set(sums.flatMap((s) => s.parts));
	const roots = [...new Set(sums.map((s) => s.whole))].filter((code) => !parts.has(code));
	const left = new Set(sums);
	const leadsOn = (sum: CodeSum, seen: readonly CodeSum[]): boolean => left.has(sum) || sums.some((s) => sum.parts.includes(s.whole) && !seen.includes(s) && leadsOn(s, [...seen, s]));
	const grow = (code: string, used: Set<string>): CodeTree => {
		const fits = sums.filter((s) => s.whole === code && s.parts.every((p) => !used.has(p)));
		const sum = fits.find((s) => left.has(s)) ?? fits.find((s) => leadsOn(s, [s])) ?? fits[0];
		if (!sum) return { code, parts: [] };
		left.delete(sum);
		for (const part of sum.parts) used.add(part);
		return { code, parts: sum.parts.map((part) => grow(part, used)) };
	};
	const trees: CodeTree[] = [];
	for (const root of roots) {
		while (sums.some((s) => s.whole === root && leadsOn(s, [s]))) {
			const before = left.size;
			const tree = grow(root, new Set([root]));
			if (left.size === before) break;
			trees.push(tree);
		}
	}
	// What stands behind a part that another branch had taken.
	for (const sum of sums) while (left.has(sum)) trees.push(grow(sum.whole, new Set([sum.whole])));
	return trees;
}
