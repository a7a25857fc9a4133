import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { yearsBefore } from '#domain/period/years-before.ts';
import type { Subset } from '#domain/secrecy/subsets.ts';
import { periodsUnder } from './clusters.ts';
import { addDerivedCells, addRelatedSums } from './derived-cells.ts';
import { equationsWithin } from './equations-within.ts';
import type { PlacedCube } from './placed-cube.ts';
import type { ProblemBuilder } from './problem-builder.ts';
import type { FindCube } from './related-cells.ts';

/** All equations between placed cubes: within each, over time, and across base figures. */
export function addEquations(builder: ProblemBuilder, placed: readonly PlacedCube[], settings: Pick<KommuneSettings, 'relations'>, subsets: readonly Subset[]): void {
	const at = new Map(placed.map((p) => [`${p.cube.figure.id} ${p.cube.period}`, p]));
	const find: FindCube = (baseFigure, period, yearsBack) => at.get(`${baseFigure} ${yearsBefore(period, yearsBack) ?? ''}`);
	for (const p of placed) {
		equationsWithin(builder, p);
		const parts = periodsUnder(p.cube).map((part) => find(p.cube.figure.id, part, 0));
		if (parts.length > 0 && parts.every((y) => y !== undefined)) addSumOverTime(builder, p, parts);
	}
	for (const period of new Set(placed.map((p) => p.cube.period))) {
		for (const relation of settings.relations) if (relation.kind === 'sum') addRelatedSums(builder, relation.whole, relation.parts, period, find);
		for (const subset of subsets) addDerivedCells(builder, subset, period, find);
	}
}

function addSumOverTime(builder: ProblemBuilder, sum: PlacedCube, periods: readonly PlacedCube[]): void {
	const { areas, groups } = sum.cube;
	for (const [a, area] of areas.entries()) for (const [g, group] of groups.entries()) {
		const parts = periods.map((y) => y.cellOf(area.id, group));
		if (parts.every((p) => p !== undefined)) builder.equation([sum.at[a * groups.length + g] ?? -1], parts);
	}
}
