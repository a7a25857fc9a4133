import type { Answers } from './answers/answers.ts';
import type { TablePlan } from './columns/plan.ts';
import { FigureBook } from './figures/figure-book.ts';
import { isLong, rank } from './figures/rank.ts';
import { readLong } from './figures/long/read-long.ts';
import { readRates } from './figures/rates/read-rates.ts';
import { readWide } from './figures/read-wide.ts';
import type { Reading } from './figures/reading.ts';

/** What the columns of all tables count: figures and groups in one book, readings per table. */
export interface FolderMeanings {
	readonly book: FigureBook;
	readonly readings: ReadonlyMap<TablePlan, readonly Reading[]>;
}

/**
 * What all values of a folder count. Tables that say it themselves come first: whom a table of mere groups counts is told by the figure
 * whose total they give. Rates come last, when all counts are known that may give them.
 */
export function readMeanings(plans: readonly TablePlan[], answers: Answers): FolderMeanings {
	const book = new FigureBook();
	const ordered = [...plans].sort((a, b) => rank(a) - rank(b) || new Set(b.times).size - new Set(a.times).size);
	const counts = new Map(ordered.map((plan) => [plan, isLong(plan) ? readLong(plan, book) : readWide(plan, book, answers)] as const));
	const readings = new Map(ordered.map((plan) => [plan, [...(counts.get(plan) ?? []), ...readRates(plan, book, answers)]] as const));
	return { book, readings };
}
