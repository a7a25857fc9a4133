import type { AreaKeys } from './area-keys.ts';
import type { FigureSheet } from './figure-sheet.ts';

/** The level whose keys stand in the sheet: as its row of ids says, else the one with the most known keys; of equal ones the lowest. */
export function levelOfSheet({ grid, head, key, level }: FigureSheet, keys: ReadonlyMap<string, AreaKeys>): string | undefined {
	if (level !== null && keys.has(level)) return level;
	const texts = grid.rows.slice(head + 1).map((row) => row[key.place.column] ?? '');
	let best: string | undefined;
	let most = 0;
	for (const [id, known] of keys) {
		const count = texts.filter(known.knows).length;
		if (count > 0 && count >= most) [best, most] = [id, count];
	}
	return best;
}
