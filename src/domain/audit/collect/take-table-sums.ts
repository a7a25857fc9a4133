import { partsOf } from '../published/calendar.ts';
import type { AreaTree } from '../published/area-tree.ts';
import { families } from '../published/area-tree.ts';
import { groupSumsOf } from '../published/group-tree.ts';
import type { SeenCatalogue } from '../published/catalogue.ts';
import type { Knowledge } from './knowledge.ts';
import type { StandCells } from './stand-cells.ts';
import { takeSum } from './take-sum.ts';

/** All sums within one base figure: areas into the one above, groups into their whole, years into rolling periods, quarters into years. */
export function takeTableSums(knowledge: Knowledge, catalogue: SeenCatalogue, cells: StandCells, treeOf: (period: string) => AreaTree): void {
	const { figure, data, dead, groupAt } = cells;
	const [P, G] = [data.periods.length, data.groups.length];
	const levels = new Map(catalogue.levels.map((l, i) => [l.id, i]));
	const lowest = Math.max(...figure.levels.map((l) => levels.get(l) ?? 0));
	const groupSums = groupSumsOf(figure.classifications.flatMap((id) => catalogue.classifications.filter((c) => c.id === id)))
		.map(({ whole, parts }) => ({ whole: groupAt.get(whole) ?? -1, parts: parts.map((p) => groupAt.get(p) ?? -1), name: whole }));
	for (const [p, period] of data.periods.entries()) {
		const tree = treeOf(period);
		const under = families(catalogue, tree, figure);
		/** The slot of an area in the catalogue; a level nobody published still stands between the others. −1: no such cell. */
		const slotOf = (area: number, g: number): number => {
			const { id, level } = catalogue.areas[area]!;
			const row = cells.areaAt.get(id);
			if (row !== undefined) return cells.slots[(row * P + p) * G + g]!;
			return (levels.get(level) ?? 0) <= lowest ? knowledge.line(figure.id, period, data.groups[g]!)(id, 0) : -1;
		};
		for (let g = 0; g < G; g++) {
			if (dead[p * G + g]) continue;
			for (const { whole, parts } of under) {
				const top = slotOf(whole, g);
				const there = parts.flatMap((a) => (slotOf(a, g) === -1 ? [] : [[slotOf(a, g), 1] as const]));
				if (top === -1 || there.length === 0) continue;
				takeSum(knowledge, { whole: [[top, 1]], parts: there, subset: false, why: () => `Summe der Gebiete in ${nameOf(whole)}, ${told(period, data.groups[g]!)}` });
			}
		}
		for (const { whole, parts, name } of groupSums) {
			if (whole === -1 || dead[p * G + whole]) continue;
			// A part that nobody has can be whatever is missing: what remains is that the others fit into the whole.
			const alive = parts.filter((g) => g !== -1 && !dead[p * G + g]);
			if (alive.length === 0) continue;
			for (const [a, area] of data.areas.entries()) {
				const row = (a * P + p) * G;
				if (cells.slots[row + whole] === -1) continue;
				takeSum(knowledge, { whole: [[cells.slots[row + whole]!, 1]], parts: alive.map((g) => [cells.slots[row + g]!, 1]), subset: alive.length < parts.length, why: () => `Summe der Gruppen in ${area}, ${told(period, name)}` });
			}
		}
		if (figure.kind === 'flow') takeOverTime(knowledge, cells, p, period);
	}

	function nameOf(area: number): string {
		return catalogue.areas[area]!.id;
	}
	function told(period: string, group: string): string {
		return [figure.id, period, ...(group === '' ? [] : [group])].join(' ');
	}
}

function takeOverTime(knowledge: Knowledge, { figure, data, slots, periodAt }: StandCells, p: number, period: string): void {
	const [P, G] = [data.periods.length, data.groups.length];
	const parts = partsOf(period).map((y) => periodAt.get(y) ?? -1);
	if (parts.length === 0 || parts.includes(-1)) return;
	for (const [a, area] of data.areas.entries()) for (let g = 0; g < G; g++) {
		const at = (q: number): number => slots[(a * P + q) * G + g]!;
		if ([p, ...parts].some((q) => at(q) === -1)) continue;
		takeSum(knowledge, { whole: [[at(p), 1]], parts: parts.map((q) => [at(q), 1]), subset: false, why: () => `Summe der ${period.length > 4 ? 'Jahre' : 'Quartale'} ${period} in ${area}, ${figure.id}` });
	}
}
