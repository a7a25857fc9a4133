import type { Term } from '../../../indicator/indicator.ts';
import { parseFormula } from '../../../indicator/parse-formula.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Entry } from '../cell-place.ts';

/** Beginning of the row of ids in a sheet of figures: `gebiet:quartier`, or `gebiet` where the keys have to tell the level. */
const AREA_ID = /^gebiet(?::([a-z0-9-]+))?$/;
export const NAME_ID = 'gebietsname';

/** A sheet of figures: known by its row of ids, wherever that has moved to and whatever the sheet is called. */
export interface FigureSheet {
	readonly grid: Grid;
	readonly sheet: string;
	/** Index and 1-based line of the row of ids. */
	readonly head: number;
	readonly line: number;
	readonly level: string | null;
	/** The cell that says what the column of keys is. */
	readonly key: Entry;
	readonly columns: readonly FigureColumn[];
}

export interface FigureColumn {
	/** `einwohner[alter=u3]`: what the column counts, spelled like a term of a formula. */
	readonly id: Entry;
	readonly term: Term;
	/** Has it any text below the row of ids? */
	readonly filled: boolean;
}

export function readFigureSheet(grid: Grid): FigureSheet | undefined {
	const head = grid.rows.findIndex((row) => row.some((text) => AREA_ID.test(text)));
	const ids = grid.rows[head];
	if (ids === undefined) return undefined;
	const sheet = grid.sheet ?? '';
	const line = grid.lines[head] ?? 0;
	const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
	const cells = Array.from({ length: width }, (_, column): Entry => ({ text: ids[column] ?? '', place: { sheet, line, column } }));
	const filled = (column: number): boolean => grid.rows.some((row, i) => i > head && (row[column] ?? '') !== '');
	const key = cells.find(({ text }) => AREA_ID.test(text));
	if (key === undefined) return undefined;
	return {
		grid, sheet, head, line, key, level: AREA_ID.exec(key.text)?.[1] ?? null,
		columns: cells.flatMap((id): FigureColumn[] => {
			const term = termOf(id.text);
			return term === undefined || AREA_ID.test(id.text) || id.text === NAME_ID ? [] : [{ id, term, filled: filled(id.place.column) }];
		})
	};
}

function termOf(id: string): Term | undefined {
	const formula = parseFormula(id);
	return formula.kind === 'terms' && formula.terms.length === 1 ? formula.terms[0] : undefined;
}
