import type { Exactness } from '../../../base-figure/exactness.ts';
import { ratioAgrees } from '../../../delivery/sums/check-ratios.ts';
import type { Cells } from '../cells.ts';
import type { FigureBook, Series } from '../figure-book.ts';
import { groupKey } from '../groups.ts';

/** So many counts are tried on either side of the stroke: a sheet of hundreds of columns must not take minutes. */
const MOST_COUNTS = 120;
const FACTORS = [100, 1, 1000];
/** Fewer different values than this agree with something by chance. */
const LEAST_VALUES = 6;

/** Two delivered counts that give a rate again in every row, those of the same file tried first; undefined where none do. */
export function findRatio(cells: Cells, decimals: number, exactness: Exactness, file: string, book: FigureBook): { numerator: string; denominator: string; factor: number } | undefined {
	if (new Set(cells.values()).size < LEAST_VALUES) return undefined;
	const counts = book.series.filter((s) => book.figures.get(s.figure)?.kind !== 'supplied' && [...cells.keys()].slice(0, 40).some((key) => s.cells.has(key)));
	// A share is most often of a whole of the same file, or of the inhabitants.
	const near = counts.filter((s) => s.file === file).slice(0, MOST_COUNTS);
	const wholes = counts.filter((s) => s.groups.size === 0 || s.file === file).slice(0, MOST_COUNTS);
	for (const numerator of [...near, ...counts.filter((s) => s.file !== file).slice(0, MOST_COUNTS)]) for (const denominator of wholes) {
		if (numerator === denominator) continue;
		for (const factor of FACTORS) if (gives(cells, numerator.cells, denominator.cells, factor, decimals, exactness)) return { numerator: termOf(numerator), denominator: termOf(denominator), factor };
	}
	return undefined;
}

/** In every row, and in most rows that have the rate at all. */
function gives(cells: Cells, numerator: Cells, denominator: Cells, factor: number, decimals: number, exactness: Exactness): boolean {
	let compared = 0;
	for (const [key, rate] of cells) {
		const top = numerator.get(key);
		const bottom = denominator.get(key);
		if (top === undefined || bottom === undefined || bottom === 0) continue;
		if (!ratioAgrees(rate, (factor * top) / bottom, decimals, exactness === 'truncated' ? 'truncated' : 'rounded-unit')) return false;
		compared++;
	}
	return compared > 0.6 * cells.size;
}

const termOf = (s: Series): string => (s.groups.size === 0 ? s.figure : `${s.figure}[${groupKey(s.groups)}]`);
