import { plainAreaName } from '../../delivery/areas/area-names.ts';
import type { ProposedBorders } from '../borders/proposed-borders.ts';
import { levelOfRows } from '../columns/levels/level-of-rows.ts';
import type { TablePlan } from '../columns/plan.ts';

/** `gebiet` and `summenzeilen`: words that are not the codes of the borders are translated, what names no area is not read. */
export function writeArea(plan: TablePlan, part: number | null, borders: ProposedBorders): Record<string, unknown> {
	const { area, levels, table } = plan;
	const top = borders.kommune.ags;
	const levelOf = levelOfRows(table, levels);
	const codes: Record<string, string> = {};
	const totals: string[] = [];
	const seen = new Set<number>();
	area.facts.column.codes.forEach((code, row) => {
		const at = levelOf[row] ?? -1;
		if ((part !== null && at !== part) || seen.has(code)) return;
		const text = area.facts.column.texts[code] ?? '';
		seen.add(code);
		const hits = area.hits.get(text) ?? [];
		const settled = levels.kind === 'column' && at === 0 ? top : hits.find((h) => h.level === at)?.code;
		if (settled === text || (area.by === 'name' && settled !== undefined && plainAreaName(borders.levels[at]?.versions.at(-1)?.names.get(settled) ?? '') === plainAreaName(text))) return;
		if (settled === undefined && hits.some((h) => h.level === 0)) totals.push(text);
		else codes[text] = settled ?? 'ausgelassen';
	});
	const translated = Object.keys(codes).length > 0;
	return {
		gebiet: translated || area.by === 'name' ? { spalte: area.facts.column.name, ...(area.by === 'name' ? { nach: 'name' } : {}), ...(translated ? { codes } : {}) } : area.facts.column.name,
		...(totals.length > 0 ? { summenzeilen: { schluessel: totals, bedeutet: borders.levels[0]?.id ?? '' } } : {})
	};
}
