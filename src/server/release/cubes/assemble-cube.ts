import type { Area, Level } from '#domain/area/area.ts';
import type { BaseFigure, Classification } from '#domain/base-figure/base-figure.ts';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { groupSums } from '#domain/base-figure/group-sums.ts';
import { allGroups } from '#domain/base-figure/group.ts';
import { sumExactly } from '#domain/statistics/rounding.ts';
import type { Cube } from './cube.ts';
import { childrenInSum } from './cube.ts';
import { derivable } from './derivable.ts';
import { settleDerived } from './settle-derived.ts';

/** A table of the ledger's present state with its origin. */
export interface ActiveTable {
	readonly table: FigureTable;
	readonly revision: number;
}

/**
 * Lays the delivered tables of one base figure and period together and completes them: groups that are a declared sum of delivered groups,
 * and upper levels that no file delivered, where the relation is additive. Supplied values are never summed.
 * A sum with a missing part is missing, a sum with a part that the supplier hid is hidden.
 * @param areas all areas that exist in the period, parents before children
 */
export function assembleCube(figure: BaseFigure, classifications: readonly Classification[], levels: readonly Level[], period: string, areas: readonly Area[], tables: readonly ActiveTable[]): Cube {
	const own = figure.classifications.flatMap((id) => classifications.filter((c) => c.id === id));
	const sums = figure.kind === 'supplied' ? [] : groupSums(own);
	const present = new Set(tables.flatMap((t) => t.table.groups));
	const derived: typeof sums = [];
	for (let grown = true; grown;) {
		grown = false;
		for (const sum of sums) if (!present.has(sum.whole) && sum.parts.every((p) => present.has(p))) {
			present.add(sum.whole);
			derived.push(sum);
			grown = true;
		}
	}
	const groups = allGroups(own).filter((g) => present.has(g));
	const column = new Map(groups.map((g, i) => [g, i]));
	const row = new Map(areas.map((a, i) => [a.id, i]));
	const values = new Float64Array(areas.length * groups.length);
	const states = new Uint8Array(values.length).fill(CELL.NOT_COLLECTED);
	const summed = new Uint8Array(values.length);

	for (const { table } of tables) copyCells(table, row, column, groups.length, values, states);
	const add = (whole: number, parts: readonly number[]): void => {
		if (states[whole] !== CELL.NOT_COLLECTED) return;
		let state: number = CELL.KNOWN;
		for (const p of parts) {
			const s = states[p] ?? CELL.NOT_COLLECTED;
			if (s !== CELL.KNOWN && state !== CELL.WITHHELD) state = s;
		}
		states[whole] = state;
		if (state !== CELL.NOT_COLLECTED) summed[whole] = 1;
		values[whole] = state === CELL.KNOWN ? sumExactly(parts.map((p) => values[p] ?? 0)) : 0;
	};
	const G = groups.length;
	const deriveGroups = (): void => {
		for (let a = 0; a < areas.length; a++) for (const sum of derived) add(a * G + (column.get(sum.whole) ?? 0), sum.parts.map((p) => a * G + (column.get(p) ?? 0)));
	};
	deriveGroups();
	if (figure.kind !== 'supplied') {
		const families = childrenInSum(figure, areas);
		for (const level of [...levels].reverse()) for (const { parent, children } of families) {
			if (areas[parent]?.level === level.id) for (let g = 0; g < G; g++) add(parent * G + g, children.map((c) => c * G + g));
		}
		deriveGroups();
	}
	settleDerived({ figure, areas, states, values, derived: summed }, derivable(sums, column), G);
	return { figure, classifications: own, period, areas, groups, values, states, derived: summed, revisions: new Set(tables.map((t) => t.revision)) };
}

function copyCells(table: FigureTable, row: ReadonlyMap<string, number>, column: ReadonlyMap<string, number>, width: number, values: Float64Array, states: Uint8Array): void {
	table.areas.forEach((id, i) => {
		const a = row.get(id);
		if (a === undefined) return;
		table.groups.forEach((g, j) => {
			const from = i * table.groups.length + j;
			const to = a * width + (column.get(g) ?? 0);
			states[to] = table.states[from] ?? CELL.NOT_COLLECTED;
			values[to] = table.values[from] ?? 0;
		});
	});
}
