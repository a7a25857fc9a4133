import type { Grid } from '../../sheet/grid.ts';
import type { Entry } from '../cell-place.ts';
import { plainWords } from '../plain-words.ts';
import type { FormField } from './form-fields.ts';

/**
 * The filled-in lines of the form: each label with what stands right of it, wherever the line has moved to. A label that is gone is not
 * in the answer; one without an answer has an empty text.
 */
export function readForm<Id extends string>(grid: Grid, fields: readonly (FormField & { readonly id: Id })[]): Map<Id, Entry> {
	const wanted = new Map(fields.map(({ id, label }) => [plainWords(label), id]));
	const found = new Map<Id, Entry>();
	grid.rows.forEach((row, i) => row.forEach((text, column) => {
		const id = wanted.get(plainWords(text));
		if (id !== undefined && !found.has(id)) found.set(id, { text: row[column + 1] ?? '', place: { sheet: grid.sheet ?? '', line: grid.lines[i] ?? 0, column: column + 1 } });
	}));
	return found;
}
