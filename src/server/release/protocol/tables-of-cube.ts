import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { groupSums } from '#domain/base-figure/group-sums.ts';
import { allGroups, groupCodes, groupKey } from '#domain/base-figure/group.ts';
import type { Verdict } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import { childrenInSum } from '../cubes/cube.ts';
import type { AdditiveTable, CellStatus } from './additive-table.ts';
import type { CodeTree } from './code-tree.ts';
import { codesOf, cutAbove, wholesOf } from './code-tree.ts';
import { treesOf } from './trees-of.ts';
import { isOwnReason } from './reason-words.ts';

/** The dimension of areas; no classification may be called so in the tools' files. */
const AREA = 'gebiet';

interface Dimension {
	readonly name: string;
	readonly tree: CodeTree;
}

/**
 * Additive tables that together hold as many of the cube's sums as can be expressed: first all classifications crossed, then what is still
 * missing in fewer dimensions or within a fixed group. A sum with a cell without a number (not collected, withheld by the supplier) cannot
 * be expressed, and neither can what only hangs below it.
 * @returns how many sums stand in no table
 */
export function tablesOfCube(cube: Cube, verdict: Verdict, minimumCount: number): { readonly tables: readonly AdditiveTable[]; readonly unexpressed: number } {
	const { areas, groups, classifications, figure } = cube;
	const order = classifications.map((c) => c.id);
	const column = new Map(groups.map((g, i) => [g, i]));
	const row = new Map(areas.map((a, i) => [a.id, i]));
	const at = (area: string, group: string): number => (row.get(area) ?? 0) * groups.length + (column.get(group) ?? 0);
	const known = (area: string, group: string): boolean => column.has(group) && cube.states[at(area, group)] === CELL.KNOWN;
	const families = new Map(childrenInSum(figure, areas).map(({ parent, children }) => [areas[parent]?.id ?? '', children.map((c) => areas[c]?.id ?? '')]));
	const below = new Set([...families.values()].flat());
	const tops = areas.filter((a) => families.has(a.id) || areas.length === 1).map((a) => a.id);

	const left = new Set(sumsOf());
	const tables: AdditiveTable[] = [];
	// From the very top first; parts of the area tree only tell what is still missing then.
	for (const from of [tops.filter((id) => !below.has(id)), tops.filter((id) => below.has(id))]) {
		for (const { fixed, dimensions } of candidates()) for (const top of from) {
			const table = left.size > 0 ? complete(fixed, dimensions, top) : null;
			const told = table?.sums().filter((sum) => left.delete(sum)) ?? [];
			if (table && told.length > 0) tables.push(table.written());
		}
	}
	return { tables, unexpressed: left.size };

	/** Every sum between cells, the whole first, as text; where nobody counted anything there is nothing to tell. */
	function sumsOf(): string[] {
		const overAreas = [...families].flatMap(([parent, children]) => groups.map((g) => [parent, ...children].map((a) => at(a, g))));
		const declared = groupSums(classifications).filter((s) => [s.whole, ...s.parts].every((g) => column.has(g)));
		const all = [...overAreas, ...areas.flatMap((a) => declared.map((s) => [s.whole, ...s.parts].map((g) => at(a.id, g))))];
		return all.filter((sum) => sum.some((cell) => cube.states[cell] === CELL.KNOWN || cube.states[cell] === CELL.WITHHELD)).map((sum) => sum.join());
	}

	/** Which classifications are dimensions, and which group is held fixed: as many dimensions as can be first. */
	function* candidates(): Generator<{ fixed: Record<string, string>; dimensions: Dimension[] }> {
		const trees = new Map(classifications.map((c) => [c.id, treesOf(c.sums)]));
		const subsets = order.reduce<string[][]>((all, id) => [...all, ...all.map((s) => [...s, id])], [[]]).sort((a, b) => b.length - a.length);
		for (const open of subsets) {
			const products = open.reduce<Dimension[][]>((all, name) => all.flatMap((dims) => (trees.get(name) ?? []).map((tree) => [...dims, { name, tree }])), [[]]);
			for (const group of allGroups(classifications.filter((c) => !open.includes(c.id)))) for (const dimensions of products) yield { fixed: groupCodes(group, order), dimensions };
		}
	}

	/** Cut back to combinations that all have numbers; null where not even the top has one. */
	function complete(fixed: Record<string, string>, wanted: readonly Dimension[], top: string): { sums(): string[]; written(): AdditiveTable } | null {
		let dimensions = [...wanted];
		const combinations = (): Record<string, string>[] => dimensions.reduce<Record<string, string>[]>((all, { name, tree }) => all.flatMap((codes) => codesOf(tree).map((code) => ({ ...codes, [name]: code }))), [fixed]);
		const gap = (): Record<string, string> | undefined => combinations().find((codes) => !known(top, groupKey(codes, order)));
		for (let codes = gap(); codes; codes = gap()) {
			const cut = dimensions.findLast(({ name, tree }) => codes?.[name] !== tree.code);
			if (!cut) return null;
			dimensions = dimensions.map((d) => (d === cut ? { ...d, tree: cutAbove(d.tree, codes?.[d.name] ?? '') } : d));
		}
		// The same with one dimension less comes later.
		if (dimensions.some(({ tree }) => tree.parts.length === 0)) return null;
		const product = combinations();
		const keys = product.map((codes) => groupKey(codes, order));
		const grow = (area: string): CodeTree => {
			const children = families.get(area) ?? [];
			return { code: area, parts: children.every((c) => keys.every((g) => known(c, g))) ? children.map(grow) : [] };
		};
		const open = [{ name: AREA, tree: grow(top) }, ...dimensions].filter(({ tree }) => tree.parts.length > 0);
		const areaTree = open[0]?.name === AREA ? open[0].tree : { code: top, parts: [] };
		const inTree = codesOf(areaTree);
		return {
			sums: () => [
				...wholesOf(areaTree).flatMap(({ code, parts }) => keys.map((g) => [code, ...parts.map((p) => p.code)].map((area) => at(area, g)).join())),
				...dimensions.flatMap(({ name, tree }) => wholesOf(tree).flatMap((whole) => product.filter((codes) => codes[name] === whole.code).flatMap((codes) => {
					const groupsOfSum = [whole, ...whole.parts].map(({ code }) => groupKey({ ...codes, [name]: code }, order));
					return inTree.map((area) => groupsOfSum.map((g) => at(area, g)).join());
				})))
			],
			written: () => ({
				title: titleOf(fixed, open, top), dimensions: open, minimumCount,
				cells: inTree.flatMap((area) => product.map((codes, i) => {
					const cell = at(area, keys[i] ?? '');
					return { codes: open.map(({ name }) => (name === AREA ? area : codes[name] ?? '')), value: cube.values[cell] ?? 0, status: statusOf(cell, area === top && i === 0) };
				}))
			})
		};
	}

	function statusOf(cell: number, total: boolean): CellStatus {
		if (verdict.hidden[cell] !== 1) return total ? 'total' : 'shown';
		return isOwnReason(verdict.why[cell] ?? 0) ? 'sensitive' : 'partner';
	}

	function titleOf(fixed: Record<string, string>, open: readonly Dimension[], top: string): string {
		const held = Object.entries(fixed).filter(([name, code]) => code !== TOTAL && !open.some((d) => d.name === name)).map(([name, code]) => `${name} = ${code}`);
		const where = open.some((d) => d.name === AREA) ? [] : [`nur ${top}`];
		return [open.map((d) => d.name).join(' × '), ...where, ...held].join(', ');
	}
}
