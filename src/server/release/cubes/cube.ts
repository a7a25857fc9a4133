import type { Area } from '#domain/area/area.ts';
import type { BaseFigure, Classification } from '#domain/base-figure/base-figure.ts';
import type { GroupKey } from '#domain/base-figure/group.ts';

/**
 * All cells of one base figure in one period: every area of every level that exists then, every delivered or derived group.
 * Confidential. Cell (area i, group j) stands at i * groups.length + j; states as in `FigureTable`.
 */
export interface Cube {
	readonly figure: BaseFigure;
	readonly classifications: readonly Classification[];
	readonly period: string;
	readonly areas: readonly Area[];
	readonly groups: readonly GroupKey[];
	readonly values: Float64Array;
	readonly states: Uint8Array;
	/** 1 = nobody delivered the cell, it was added up here. */
	readonly derived: Uint8Array;
	/** The revisions the cells came from. */
	readonly revisions: ReadonlySet<number>;
}

/** Children of each area by index, rests among them only where the relation says that they belong to the sum. */
export function childrenInSum(figure: BaseFigure, areas: readonly Area[]): { parent: number; children: number[] }[] {
	const at = new Map(areas.map((a, i) => [a.id, i]));
	const found = new Map<number, number[]>();
	areas.forEach((area, i) => {
		const relation = figure.additivity[area.level] ?? 'none';
		const parent = area.parent === null ? undefined : at.get(area.parent);
		if (parent === undefined || relation === 'none' || (area.rest && relation !== 'additive-with-rest')) return;
		found.set(parent, [...(found.get(parent) ?? []), i]);
	});
	return [...found].map(([parent, children]) => ({ parent, children }));
}
