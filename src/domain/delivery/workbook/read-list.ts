import type { Grid } from '../sheet/grid.ts';
import type { Entry } from './cell-place.ts';
import { plainWords } from './plain-words.ts';

/** A row of a list: heading → what stands under it. */
export type ListRow<Heading extends string> = ReadonlyMap<Heading, Entry>;

/**
 * The rows under a line that has all of `needed` among its headings, up to the next line that begins another list of `until`. Columns may
 * have moved, `headings` that are missing are simply not there; rows without any text are left out. undefined: no such line.
 */
export function readList<Heading extends string>(grid: Grid, headings: readonly Heading[], needed: readonly Heading[], until: readonly string[] = []): ListRow<Heading>[] | undefined {
	const head = grid.rows.findIndex((row) => needed.every((heading) => row.some((text) => plainWords(text) === plainWords(heading))));
	const names = grid.rows[head];
	if (names === undefined) return undefined;
	const columns = headings.flatMap((heading): [Heading, number][] => {
		const column = names.findIndex((text) => plainWords(text) === plainWords(heading));
		return column < 0 ? [] : [[heading, column]];
	});
	const ends = new Set(until.map(plainWords));
	const rows: ListRow<Heading>[] = [];
	for (let i = head + 1; i < grid.rows.length; i++) {
		const row = grid.rows[i] ?? [];
		if (row.some((text) => ends.has(plainWords(text)))) break;
		const place = { sheet: grid.sheet ?? '', line: grid.lines[i] ?? 0 };
		if (columns.some(([, column]) => (row[column] ?? '') !== '')) rows.push(new Map(columns.map(([heading, column]) => [heading, { text: row[column] ?? '', place: { ...place, column } }])));
	}
	return rows;
}
