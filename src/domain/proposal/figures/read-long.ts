import type { TablePlan } from '../columns/plan.ts';
import type { RoledColumn } from '../columns/role.ts';
import type { ColumnFacts } from '../table/column-facts.ts';
import { plainWords, slug } from '../text/fold.ts';
import { figureIn } from '../vocabulary/figures.ts';
import { bookInhabitants, bookKnown, bookOwn } from './book-words.ts';
import { cellsOf, compareCells, fitsInto } from './cells.ts';
import type { FigureBook, Groups } from './figure-book.ts';
import { fileStem } from './file-stem.ts';
import type { Reading, WordCodes } from './reading.ts';
import { figureWords, groupWords } from './word-codes.ts';

/** A long table: every value column once, its words as groups or base figures. */
export function readLong(plan: TablePlan, book: FigureBook): Reading[] {
	const words = plan.columns.filter((c) => c.role.kind === 'word').map((c) => c.facts);
	const values = plan.columns.filter((c) => c.role.kind === 'count');
	const told = figureWords(words, book);
	const groups = new Map(words.filter((w) => w !== told?.facts).map((w) => groupWords(w, plan.table, book)));
	return values.map((column): Reading => {
		const { figure, why } = told !== undefined ? { figure: told, why: 'nach den Worten der Zeilen' } : figureOf(plan, column, groups, book);
		deliverAll(plan, column, figure, groups, book);
		return { kind: 'long', column, figure, groups, why };
	});
}

/** Whom a table counts that names groups only: its value column, its file, or the figure whose total they give. */
function figureOf(plan: TablePlan, column: RoledColumn, groups: ReadonlyMap<string, WordCodes>, book: FigureBook): { figure: string; why: string } {
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

/** Every combination of words that occurs becomes a series of the book. */
function deliverAll(plan: TablePlan, column: RoledColumn, figure: string | WordCodes, groups: ReadonlyMap<string, WordCodes>, book: FigureBook): void {
	const codeAt = ({ facts, codes }: WordCodes, row: number): string => codes.get(textAt(facts, row)) ?? textAt(facts, row);
	const places = new Map<string, { figure: string; groups: Groups; rows: Set<number> }>();
	for (let row = 0; row < plan.table.sheet.rows; row++) {
		const id = typeof figure === 'string' ? figure : codeAt(figure, row);
		const told = new Map([...groups].map(([c, w]) => [c, codeAt(w, row)] as const).filter(([, code]) => code !== 'insgesamt'));
		const key = `${id}|${JSON.stringify([...told])}`;
		const place = places.get(key) ?? { figure: id, groups: told, rows: new Set<number>() };
		places.set(key, place);
		place.rows.add(row);
	}
	for (const place of places.values()) book.deliver({ figure: place.figure, groups: place.groups, file: plan.table.file, cells: cellsOf(plan, column, (row) => place.rows.has(row)) });
}

const textAt = (facts: ColumnFacts, row: number): string => facts.column.texts[facts.column.codes[row] ?? 0] ?? '';
