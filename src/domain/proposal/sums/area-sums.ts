import type { ProposedLevel } from '../borders/proposed-borders.ts';
import type { RestArea } from '../columns/areas/find-rests.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import { addsUp } from './adds-up.ts';

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
