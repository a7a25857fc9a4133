import type { TablePlan } from '../../columns/plan.ts';
import type { RoledColumn } from '../../columns/role.ts';
import type { ColumnFacts } from '../../table/facts.ts';
import { cellsOf } from '../cells.ts';
import type { FigureBook } from '../figure-book.ts';
import { figureOf } from './figure-of-long.ts';
import type { Groups } from '../groups.ts';
import type { Reading, WordCodes } from '../reading.ts';
import { groupWords } from './word-codes.ts';
import { figureWords } from './figure-words.ts';

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
