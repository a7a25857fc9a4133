import type { FoundTable } from '../table/found-table.ts';
import type { AreaColumn } from './areas/area-column.ts';
import { levelOfRows } from './levels/level-of-rows.ts';
import type { Levels } from './levels/levels.ts';

/** `level|code` of each row, and the texts that name no area of their level. */
export function placeRows(table: FoundTable, area: AreaColumn, levels: Levels): { readonly rows: string[]; readonly strangers: ReadonlyMap<string, number> } {
	const levelOf = levelOfRows(table, levels);
	const strangers = new Map<string, number>();
	const { codes, texts } = area.facts.column;
	const rows = Array.from(codes, (code, row) => {
		const text = texts[code] ?? '';
		const level = levelOf[row] ?? -1;
		const hits = area.hits.get(text) ?? [];
		const hit = hits.find((h) => h.level === level);
		if (hit !== undefined) return `${level}|${hit.code}`;
		if (level === 0 && levels.kind !== 'fixed') return '0|';
		strangers.set(text, (strangers.get(text) ?? 0) + 1);
		return '';
	});
	return { rows, strangers };
}
