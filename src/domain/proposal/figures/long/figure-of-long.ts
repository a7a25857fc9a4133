import type { TablePlan } from '../../columns/plan.ts';
import type { RoledColumn } from '../../columns/role.ts';
import { plainWords, slug } from '../../text/fold.ts';
import { figureIn } from '../../vocabulary/figures.ts';
import { bookInhabitants, bookKnown, bookOwn } from '../book-words.ts';
import { compareCells, fitsInto } from '../cells.ts';
import type { FigureBook } from '../figure-book.ts';
import { fileStem } from '../file-stem.ts';
import type { WordCodes } from '../reading.ts';

/** Whom a table counts that names groups only: its value column, its file, or the figure whose total they give. */
export function figureOf(plan: TablePlan, column: RoledColumn, groups: ReadonlyMap<string, WordCodes>, book: FigureBook): { figure: string; why: string } {
	const heading = figureIn(plainWords(column.heading.core));
	if (heading !== undefined) return { figure: bookKnown(heading.figure, book, column.heading), why: 'nach der Überschrift der Wertspalte' };
	// A constant word beside the values („Einwohner“ in every row).
	const constant = plan.table.facts.filter((f) => f.kind === 'text' && f.counts.size === 1).flatMap((f) => figureIn(plainWords([...f.counts.keys()][0] ?? '')) ?? [])[0];
	if (constant !== undefined) return { figure: bookKnown(constant.figure, book, column.heading), why: 'nach dem Wort, das in allen Zeilen steht' };
	const stem = fileStem(plan.table);
	const named = figureIn(plainWords(stem));
	if (named !== undefined) return { figure: bookKnown(named.figure, book, column.heading), why: 'nach dem Namen der Datei' };
	const sums = addedUp(plan, column);
	for (const id of book.figures.keys()) {
		const { both, equal } = compareCells(sums, book.cellsOf(id, new Map()));
		if (both > 0 && equal > 0.99 * both) return { figure: id, why: 'die Gruppen ergeben zusammen genau diese Grundgröße' };
	}
	const [first] = groups.values();
	const largest = first === undefined ? new Map<string, number>() : largestOf(plan, column);
	if (groups.size > 0 && book.figures.has('einwohner') && fitsInto(largest, book.cellsOf('einwohner', new Map()))) return { figure: bookInhabitants(book), why: 'keine der Gruppen ist irgendwo größer als die Zahl der Einwohnerinnen und Einwohner' };
	if ([...groups.keys()].some((c) => ['alter', 'geschlecht', 'staatsangehoerigkeit', 'migrationshintergrund'].includes(c))) return { figure: bookInhabitants(book), why: 'Gruppen von Menschen' };
	return { figure: bookOwn(slug(stem), stem, column.heading, book), why: 'eine eigene Grundgröße, nach der Datei benannt' };
}

function addedUp(plan: TablePlan, column: RoledColumn): Map<string, number> {
	return folded(plan, column, (a, b) => a + b);
}

const largestOf = (plan: TablePlan, column: RoledColumn): Map<string, number> => folded(plan, column, Math.max);

function folded(plan: TablePlan, column: RoledColumn, fold: (a: number, b: number) => number): Map<string, number> {
	const found = new Map<string, number>();
	column.facts.numbers.forEach((value, row) => {
		if (Number.isNaN(value) || plan.rows[row] === '') return;
		const key = `${plan.rows[row]}|${column.period?.key ?? plan.times[row]}`;
		const before = found.get(key);
		found.set(key, before === undefined ? value : fold(before, value));
	});
	return found;
}
