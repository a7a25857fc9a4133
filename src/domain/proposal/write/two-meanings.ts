import { levelOfRows } from '../columns/levels/level-of-rows.ts';
import type { TablePlan } from '../columns/plan.ts';

/** Does a text of the area column mean different areas on different levels („02“ is a Bezirk and the city)? Then each level needs an entry of its own. */
export function twoMeanings({ area, levels, table }: TablePlan): boolean {
	const levelOf = levelOfRows(table, levels);
	const first = new Map<number, number>();
	return area.by === 'code' && area.facts.column.codes.some((code, row) => {
		const at = levelOf[row] ?? -1;
		const known = first.get(code);
		if (known === undefined) first.set(code, at);
		return known !== undefined && known !== at;
	});
}
