import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import type { RelationTerm } from '#domain/secrecy/relation.ts';
import type { Subset } from '#domain/secrecy/subsets.ts';
import type { ProblemBuilder } from './problem-builder.ts';
import type { FindCube, SignedCell } from './related-cells.ts';
import { cellsOf, relate } from './related-cells.ts';

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
export function addRelatedSums(builder: ProblemBuilder, whole: readonly RelationTerm[], parts: readonly RelationTerm[], period: string, find: FindCube): void {
	const first = find(whole[0]?.baseFigure ?? '', period, whole[0]?.yearsBack ?? 0);
	for (const area of first?.cube.areas ?? []) {
		const [left, right] = [cellsOf(whole, area.id, period, find), cellsOf(parts, area.id, period, find)];
		if (left && right) relate(builder, left, right);
	}
}
