import type { Answers } from './answers/answers.ts';
import type { TablePlan } from './columns/plan.ts';
import { FigureBook } from './figures/figure-book.ts';
import { fileStem } from './figures/file-stem.ts';
import { readLong } from './figures/read-long.ts';
import { readRates } from './figures/read-rates.ts';
import { readWide } from './figures/read-wide.ts';
import type { Reading } from './figures/reading.ts';
import { plainWords } from './text/fold.ts';
import { figureIn } from './vocabulary/figures.ts';

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
	const readings = new Map(plans.map((plan) => [plan, [...(counts.get(plan) ?? []), ...readRates(plan, book, answers)]] as const));
	return { book, readings };
}

export const isLong = (plan: TablePlan): boolean => plan.columns.some((c) => c.role.kind === 'word');

/** 0: says whom it counts · 1: named by its file · 2: groups only. The inhabitants before all others, many periods before few: the
 * longer series is kept where two tables tell the same. */
function rank(plan: TablePlan): number {
	const constants = plan.table.facts.filter((f) => f.kind === 'text' && f.counts.size === 1).map((f) => [...f.counts.keys()][0] ?? '');
	const headings = plan.columns.filter((c) => c.role.kind === 'count').map((c) => c.heading.core);
	const said = [...constants, ...headings].flatMap((text) => figureIn(plainWords(text)) ?? []);
	if (said.some(({ figure, rest }) => figure.id === 'einwohner' && rest.length === 0)) return isLong(plan) ? 1 : 0;
	return said.length > 0 ? 2 : figureIn(plainWords(fileStem(plan.table))) !== undefined ? 3 : 4;
}
