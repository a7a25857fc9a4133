import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { groupKey } from '#domain/base-figure/group.ts';
import type { RelationTerm } from '#domain/secrecy/relation.ts';
import type { PlacedCube } from './placed-cube.ts';
import type { ProblemBuilder } from './problem-builder.ts';

/** Cube of a base figure in a period; yearsBack counts from the period at hand. */
export type FindCube = (baseFigure: string, period: string, yearsBack: number) => PlacedCube | undefined;

export interface SignedCell { readonly sign: 1 | -1; readonly cell: number }

/** Σ ± wholes = Σ ± parts, with every term on the side where it is positive. */
export function relate(builder: ProblemBuilder, wholes: readonly SignedCell[], parts: readonly SignedCell[]): void {
	const of = (terms: readonly SignedCell[], sign: 1 | -1): number[] => terms.filter((t) => t.sign === sign).map((t) => t.cell);
	const [left, right] = [[...of(wholes, 1), ...of(parts, -1)], [...of(parts, 1), ...of(wholes, -1)]];
	// A cell on both sides says nothing about itself.
	const both = new Set(left.filter((c) => right.includes(c)));
	builder.equation(left.filter((c) => !both.has(c)), right.filter((c) => !both.has(c)));
}

/** The cells that terms name, in one area and period; undefined where one of them does not exist. */
export function cellsOf(terms: readonly RelationTerm[], area: string, period: string, find: FindCube): SignedCell[] | undefined {
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
