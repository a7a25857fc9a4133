import type { FoundTable } from '../table/found-table.ts';
import type { AreaColumn } from './find-area.ts';
import type { Levels } from './find-levels.ts';
import type { FilePeriod } from './find-period.ts';

/** Index of the level of each row; −1 where the file does not say. */
export function levelOfRows(table: FoundTable, levels: Levels): Int8Array {
	const found = new Int8Array(table.sheet.rows).fill(levels.kind === 'fixed' ? levels.level : -1);
	if (levels.kind === 'column') levels.facts.column.codes.forEach((code, row) => { found[row] = levels.words.get(levels.facts.column.texts[code] ?? '') ?? -1; });
	if (levels.kind === 'blocks') for (const { level, first, last } of levels.blocks) found.fill(level, first, last + 1);
	return found;
}

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

export function timeOfRows(table: FoundTable, period: FilePeriod): string[] {
	const { rows } = table.sheet;
	if (period.kind === 'fixed') return Array.from({ length: rows }, () => period.period.key);
	if (period.kind !== 'column') return Array.from({ length: rows }, () => '');
	const { codes, texts } = period.facts.column;
	return Array.from(codes, (code) => period.words.get(texts[code] ?? '')?.key ?? '');
}
