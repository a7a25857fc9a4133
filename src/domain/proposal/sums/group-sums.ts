import type { CodeSum } from '../../base-figure/base-figure.ts';
import type { Cells } from '../figures/cells.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { FoundSum, DoubtfulZero } from './found-sum.ts';
import { possibleSums } from './possible-sums.ts';

/** At most this share of the rows may miss the sum because of zeros; more of them, and the sum is none. */
const MOST_ZERO_MISSES = 0.05;

/** All sums between groups that hold in every row in which all their numbers are known, over all figures that use the classification. */
export function findGroupSums(book: FigureBook): { readonly sums: readonly FoundSum[]; readonly zeros: readonly DoubtfulZero[] } {
	const sums: FoundSum[] = [];
	const zeros = new Map<string, number>();
	for (const [classification, { codes }] of book.classifications) for (const sum of possibleSums(classification, [...codes.keys()])) {
		const verdicts = [...book.figures.values()].filter((f) => f.classifications.has(classification) && f.kind !== 'supplied').map((figure) => ({ figure: figure.id, ...check(figure.id, classification, sum, book) }));
		const judged = verdicts.filter((v) => v.rows > 0);
		const broken = judged.filter((v) => v.missed > v.missedAtZero || v.missed > MOST_ZERO_MISSES * v.rows);
		if (judged.length === 0 || broken.length > 0) continue;
		sums.push({ classification, ...sum });
		for (const { figure, missed } of judged) if (missed > 0) {
			for (const { file } of book.series.filter((s) => s.figure === figure && s.groups.has(classification))) zeros.set(file, Math.max(zeros.get(file) ?? 0, missed));
		}
	}
	return { sums, zeros: [...zeros].map(([file, rows]) => ({ file, rows })) };
}

function check(figure: string, classification: string, { whole, parts }: CodeSum, book: FigureBook): { rows: number; missed: number; missedAtZero: number } {
	const of = (code: string): Cells => book.cellsOf(figure, code === 'insgesamt' ? new Map() : new Map([[classification, code]]));
	const total = of(whole);
	const cells = parts.map(of);
	const result = { rows: 0, missed: 0, missedAtZero: 0 };
	for (const [key, value] of total) {
		const values = cells.map((c) => c.get(key));
		if (values.some((v) => v === undefined)) continue;
		result.rows++;
		if (values.reduce<number>((sum, v) => sum + (v ?? 0), 0) === value) continue;
		result.missed++;
		if (values.includes(0)) result.missedAtZero++;
	}
	return result;
}
