import { decimalsWritten } from '../../../delivery/numbers/parse-number.ts';
import type { Answers } from '../../answers/answers.ts';
import { meaningCode } from '../../answers/told-meaning.ts';
import type { TablePlan } from '../../columns/plan.ts';
import type { RoledColumn } from '../../columns/role.ts';
import { freeId, slug } from '../../text/fold.ts';
import { cellsOf } from '../cells.ts';
import type { FigureBook } from '../figure-book.ts';
import { findRatio } from './find-ratio.ts';
import type { Reading } from '../reading.ts';

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

function decimalsOf(plan: TablePlan, column: RoledColumn): number {
	return Math.max(0, ...[...column.facts.counts.keys()].slice(0, 2000).map((text) => decimalsWritten(text, /[.,]\d*$/.exec(text)?.[0].startsWith('.') === true ? '.' : plan.table.decimal.sign)));
}
