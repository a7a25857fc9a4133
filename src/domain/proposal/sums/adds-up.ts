import type { ProposedLevel } from '../borders/proposed-borders.ts';
import type { RestArea } from '../columns/areas/find-rests.ts';

/** Do the areas of a level (and its rests) give the areas above in every period? Where an area has no number, the others may only give less. */
export function addsUp(cells: ReadonlyMap<string, number>, level: number, levels: readonly ProposedLevel[], rests: readonly RestArea[]): boolean {
	const versions = levels[level]?.versions ?? [];
	const above = new Map([...versions.flatMap((v) => [...v.above]), ...rests.map((r) => [r.code, r.above] as const)]);
	const sums = new Map<string, { sum: number; parts: number }>();
	for (const [key, value] of cells) {
		const [at = '', code = '', time = ''] = key.split('|');
		if (Number(at) !== level) continue;
		const upper = `${level - 1}|${level === 1 ? (topOf(cells) ?? '') : (above.get(code) ?? '')}|${time}`;
		const sum = sums.get(upper) ?? { sum: 0, parts: 0 };
		sums.set(upper, { sum: sum.sum + value, parts: sum.parts + 1 });
	}
	const sizes = Map.groupBy([...above.values()], (code) => code);
	return [...sums].every(([key, { sum, parts }]) => {
		const total = cells.get(key);
		const expected = level === 1 ? (versions.at(-1)?.names.size ?? 0) : (sizes.get(key.split('|')[1] ?? '')?.length ?? 0);
		// With an area missing the parts may only be less.
		return total === undefined || (parts >= expected ? Math.abs(total - sum) < 1e-6 : sum <= total + 1e-6);
	});
}

/** The whole Kommune stands in the file under a key of its own. */
const topOf = (cells: ReadonlyMap<string, number>): string | undefined => {
	for (const key of cells.keys()) if (key.startsWith('0|')) return key.split('|')[1];
	return undefined;
};
