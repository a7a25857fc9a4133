import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { groupKey } from '#domain/base-figure/group.ts';
import type { Subset, SubsetTerm } from '#domain/secrecy/subsets.ts';
import type { PlacedCube } from './place-cube.ts';
import type { ProblemBuilder } from './problem-builder.ts';

/** Cube of a base figure in a period; yearsBack counts from the period at hand. */
export type FindCube = (baseFigure: string, period: string, yearsBack: number) => PlacedCube | undefined;

/**
 * What follows from published counts without being printed: what is left of a whole („alle bis auf zwei“), and a part that is itself a difference. Each is
 * a count of people and owed what any count is owed.
 */
export function addDerivedCells(builder: ProblemBuilder, subset: Subset, period: string, find: FindCube): void {
	const first = find(subset.parts[0]?.baseFigure ?? '', period, subset.parts[0]?.yearsBack ?? 0);
	if (!first) return;
	const { rules } = first;
	for (const [a, area] of first.cube.areas.entries()) {
		const parts = cellsOf(subset.parts, area.id, period, find);
		const wholes = cellsOf(subset.wholes, area.id, period, find);
		if (!parts || !wholes) continue;
		const block = builder.at(first.at[a * first.cube.groups.length] ?? 0).block ?? 0;
		const value = (terms: readonly SignedCell[]): number => terms.reduce((s, { sign, cell }) => s + sign * builder.at(cell).value, 0);
		const [part, whole] = [value(parts), value(wholes)];
		// Published numbers may contradict the relation here: then it tells nothing here.
		if (part < 0 || whole < part) continue;
		const single = parts.length === 1 && parts[0]?.sign === 1 ? parts[0].cell : undefined;
		const counted = single ?? builder.cell({ role: ROLE.DERIVED, value: part, block, least: rules.minimumCount });
		if (single === undefined) relate(builder, [{ sign: 1, cell: counted }], parts);
		const only = wholes.length === 1 && wholes[0]?.sign === 1 ? wholes[0].cell : undefined;
		if (only !== undefined) builder.within(counted, only);
		const left = builder.cell({ role: ROLE.DERIVED, value: whole - part, block, zeroToo: rules.groupDisclosure, least: rules.complement ? rules.minimumCount : rules.groupDisclosure ? 1 : 0 });
		if (only !== undefined) builder.within(left, only);
		relate(builder, wholes, [{ sign: 1, cell: counted }, { sign: 1, cell: left }]);
	}
}

/** Σ whole = Σ parts across base figures, in one period. */
export function addRelatedSums(builder: ProblemBuilder, whole: readonly SubsetTerm[], parts: readonly SubsetTerm[], period: string, find: FindCube): void {
	const first = find(whole[0]?.baseFigure ?? '', period, whole[0]?.yearsBack ?? 0);
	for (const area of first?.cube.areas ?? []) {
		const [left, right] = [cellsOf(whole, area.id, period, find), cellsOf(parts, area.id, period, find)];
		if (left && right) relate(builder, left, right);
	}
}

interface SignedCell { readonly sign: 1 | -1; readonly cell: number }

/** Σ ± wholes = Σ ± parts, with every term on the side where it is positive. */
function relate(builder: ProblemBuilder, wholes: readonly SignedCell[], parts: readonly SignedCell[]): void {
	const of = (terms: readonly SignedCell[], sign: 1 | -1): number[] => terms.filter((t) => t.sign === sign).map((t) => t.cell);
	const [left, right] = [[...of(wholes, 1), ...of(parts, -1)], [...of(parts, 1), ...of(wholes, -1)]];
	// A cell on both sides says nothing about itself.
	const both = new Set(left.filter((c) => right.includes(c)));
	builder.equation(left.filter((c) => !both.has(c)), right.filter((c) => !both.has(c)));
}

/** Undefined where one of them does not exist. */
function cellsOf(terms: readonly SubsetTerm[], area: string, period: string, find: FindCube): SignedCell[] | undefined {
	const cells: SignedCell[] = [];
	for (const { sign, baseFigure, codes, yearsBack } of terms) {
		const placed = find(baseFigure, period, yearsBack);
		if (!placed) return undefined;
		const { figure } = placed.cube;
		if (Object.entries(codes).some(([id, code]) => code !== TOTAL && !figure.classifications.includes(id))) return undefined;
		const cell = placed.cellOf(area, groupKey(codes, figure.classifications));
		if (cell === undefined) return undefined;
		cells.push({ sign, cell });
	}
	return cells;
}
