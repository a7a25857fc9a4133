import type { Exactness } from '../../base-figure/exactness.ts';
import { ratioAgrees } from '../../delivery/sums/check-ratios.ts';
import { decimalsWritten } from '../../delivery/numbers/parse-number.ts';
import type { Answers } from '../answers/answers.ts';
import { meaningCode } from '../answers/told-meaning.ts';
import type { TablePlan } from '../columns/plan.ts';
import type { RoledColumn } from '../columns/role.ts';
import { freeId, slug } from '../text/fold.ts';
import type { Cells } from './cells.ts';
import { cellsOf } from './cells.ts';
import type { FigureBook, Series } from './figure-book.ts';
import { groupKey } from './figure-book.ts';
import type { Reading } from './reading.ts';

const FACTORS = [100, 1, 1000];
/** Fewer different values than this agree with something by chance. */
const LEAST_VALUES = 6;

/** The rate columns of a table: given again by two counts in every row, or supplied values. */
export function readRates(plan: TablePlan, book: FigureBook, answers: Answers): Reading[] {
	return plan.columns.filter((c) => c.role.kind === 'rate').map((column): Reading => {
		if (answers.to(meaningCode(plan.table.file, column)) === 'ausgelassen') return { kind: 'left-out', column, why: 'so beantwortet' };
		const cells = cellsOf(plan, column);
		const decimals = decimalsOf(plan, column);
		const ratio = findRatio(cells, decimals, column.heading.exactness, plan.table.file, book);
		if (ratio !== undefined) return { kind: 'ratio', column, ...ratio };
		const { core, unit, exactness, text } = column.heading;
		const figure = (id: string): string => book.figure({ id, title: core === '' ? text : core, unit, kind: 'supplied', open: false, exactness: exactness === 'exact' ? 'rounded-unit' : exactness, decimals: Math.min(decimals, 2) }).id;
		const wanted = slug(core === '' ? text : core);
		const groups = new Map<string, string>();
		let id = book.figures.get(wanted)?.kind === 'supplied' || !book.figures.has(wanted) ? figure(wanted) : figure(freeId(wanted, book.figures));
		const delivered = book.deliver({ figure: id, groups, file: plan.table.file, cells });
		if (delivered === 'same') return { kind: 'left-out', column, why: 'dieselbe Angabe steht schon in einer anderen Spalte' };
		if (delivered === 'other') {
			id = figure(freeId(wanted, book.figures));
			book.deliver({ figure: id, groups, file: plan.table.file, cells });
		}
		return { kind: 'wide', column, figure: id, groups, why: 'ein angelieferter Wert: keine zwei Anzahlen ergeben ihn in allen Zeilen' };
	});
}

function findRatio(cells: Cells, decimals: number, exactness: Exactness, file: string, book: FigureBook): { numerator: string; denominator: string; factor: number } | undefined {
	if (new Set(cells.values()).size < LEAST_VALUES) return undefined;
	const counts = book.series.filter((s) => book.figures.get(s.figure)?.kind !== 'supplied' && [...cells.keys()].slice(0, 40).some((key) => s.cells.has(key)));
	// A share is most often of a whole of the same file, or of the inhabitants.
	const wholes = counts.filter((s) => s.groups.size === 0 || s.file === file);
	for (const numerator of [...counts].sort((a, b) => Number(b.file === file) - Number(a.file === file))) for (const denominator of wholes) {
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

function decimalsOf(plan: TablePlan, column: RoledColumn): number {
	return Math.max(0, ...[...column.facts.counts.keys()].slice(0, 2000).map((text) => decimalsWritten(text, /[.,]\d*$/.exec(text)?.[0].startsWith('.') === true ? '.' : plan.table.decimal.sign)));
}
