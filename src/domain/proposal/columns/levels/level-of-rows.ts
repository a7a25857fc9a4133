import type { FoundTable } from '../../table/found-table.ts';
import type { Levels } from './levels.ts';

/** Index of the level of each row; −1 where the file does not say. */
export function levelOfRows(table: FoundTable, levels: Levels): Int8Array {
	const found = new Int8Array(table.sheet.rows).fill(levels.kind === 'fixed' ? levels.level : -1);
	if (levels.kind === 'column') levels.facts.column.codes.forEach((code, row) => { found[row] = levels.words.get(levels.facts.column.texts[code] ?? '') ?? -1; });
	if (levels.kind === 'blocks') for (const { level, first, last } of levels.blocks) found.fill(level, first, last + 1);
	return found;
}
