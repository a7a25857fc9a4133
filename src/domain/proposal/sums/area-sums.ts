import type { ProposedLevel } from '../borders/proposed-borders.ts';
import type { RestArea } from '../columns/find-rests.ts';
import type { FigureBook } from '../figures/figure-book.ts';

/** Does a figure of one level add up to the level above? `assumed`: only one of the levels was delivered, nothing contradicts. */
export interface AreaSum {
	readonly level: string;
	readonly holds: 'always' | 'with-rest' | 'never-checked' | 'no';
}

/** For every level below the whole on or above which the figure was delivered. Areas without a number make a sum impossible to check. */
export function findAreaSums(figure: string, levels: readonly ProposedLevel[], rests: readonly RestArea[], book: FigureBook): AreaSum[] {
	const series = book.series.filter((s) => s.figure === figure);
	const delivered = new Set(series.flatMap((s) => [...s.cells.keys()].map((key) => Number(key.slice(0, key.indexOf('|'))))));
	const lowest = Math.max(...delivered);
	const sums: AreaSum[] = [];
	for (let level = 1; level <= lowest; level++) {
		const both = delivered.has(level) && delivered.has(level - 1);
		const own = rests.filter((r) => r.level === level);
		const rest = series.some(({ cells }) => [...cells.keys()].some((key) => own.some((r) => key.startsWith(`${level}|${r.code}|`))));
		sums.push({ level: levels[level]?.id ?? '', holds: both && !series.every(({ cells }) => addsUp(cells, level, levels, own)) ? 'no' : rest ? 'with-rest' : both ? 'always' : 'never-checked' });
	}
	return sums;
}

function addsUp(cells: ReadonlyMap<string, number>, level: number, levels: readonly ProposedLevel[], rests: readonly RestArea[]): boolean {
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
