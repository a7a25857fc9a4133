import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import { yearsBefore } from '#domain/period/years-before.ts';
import type { Subset } from '#domain/secrecy/subsets.ts';
import { rulesFor } from '#domain/secrecy/secrecy-rules.ts';
import type { Confidential } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import { yearsUnder } from './clusters.ts';
import type { FindCube } from './derived-cells.ts';
import { addDerivedCells, addRelatedSums } from './derived-cells.ts';
import { hiddenByHand } from './hidden-by-hand.ts';
import { addOutsideFacts } from './outside-facts.ts';
import type { Past } from './past.ts';
import type { PlacedCube } from './place-cube.ts';
import { equationsWithin, placeCube } from './place-cube.ts';
import { placeRates } from './place-rates.ts';
import { ProblemBuilder } from './problem-builder.ts';

/** Everything an attacker knows of some cubes that hang together, as one problem. */
export function clusterProblem(cluster: readonly Cube[], { settings }: Confidential, subsets: readonly Subset[], past: Past): { problem: SecrecyProblem; placed: PlacedCube[] } {
	const builder = new ProblemBuilder();
	const placed: PlacedCube[] = [];
	// Denominators first: rates are told over them.
	for (const cube of [...cluster].sort((a, b) => Number(a.figure.kind === 'supplied') - Number(b.figure.kind === 'supplied'))) {
		const rules = rulesFor(cube.figure, settings.kommune.rules);
		const byHand = hiddenByHand(settings.handHidden, cube);
		const earlier = past.of(cube);
		if (cube.figure.kind === 'supplied') placed.push(placeRates(builder, cube, rules, placed.find((p) => p.cube.figure.id === cube.figure.denominator && p.cube.period === cube.period), byHand));
		else placed.push(placeCube(builder, cube, rules, (area, group, i) => {
			const decided = byHand(area, group) ? WHY.BY_HAND : undefined;
			// Everybody knows it, so it protects nobody; shown again it is not.
			if (earlier.published(i)) return { role: ROLE.PUBLIC, initially: decided ?? (isSmall(cube, i, rules.minimumCount) ? WHY.SMALL : WHY.SHOWN) };
			return decided ?? earlier.withheld(i) ? { initially: decided ?? WHY.BEFORE } : undefined;
		}));
	}
	addEquations(builder, placed, settings, subsets);
	addOutsideFacts(builder, placed, settings.outsideFacts);
	past.addTo(builder, placed);
	return { problem: builder.build(), placed };
}

/** A count that may not be shown (any more). */
function isSmall({ figure, values }: Cube, i: number, least: number): boolean {
	const value = values[i] ?? 0;
	return figure.secrecy === 'counts' && figure.exactness === 'exact' && value >= 1 && value < least;
}

/** All equations between placed cubes: within each, under rolling sums, and across base figures. */
export function addEquations(builder: ProblemBuilder, placed: readonly PlacedCube[], settings: Pick<KommuneSettings, 'relations'>, subsets: readonly Subset[]): void {
	const at = new Map(placed.map((p) => [`${p.cube.figure.id} ${p.cube.period}`, p]));
	const find: FindCube = (baseFigure, period, yearsBack) => at.get(`${baseFigure} ${yearsBefore(period, yearsBack) ?? ''}`);
	for (const p of placed) {
		equationsWithin(builder, p);
		const years = yearsUnder(p.cube).map((year) => find(p.cube.figure.id, year, 0));
		if (years.length > 0 && years.every((y) => y !== undefined)) addRollingSum(builder, p, years);
	}
	for (const period of new Set(placed.map((p) => p.cube.period))) {
		for (const relation of settings.relations) if (relation.kind === 'sum') addRelatedSums(builder, relation.whole, relation.parts, period, find);
		for (const subset of subsets) addDerivedCells(builder, subset, period, find);
	}
}

function addRollingSum(builder: ProblemBuilder, rolling: PlacedCube, years: readonly PlacedCube[]): void {
	const { areas, groups } = rolling.cube;
	for (const [a, area] of areas.entries()) for (const [g, group] of groups.entries()) {
		const parts = years.map((y) => y.cellOf(area.id, group));
		if (parts.every((p) => p !== undefined)) builder.equation([rolling.at[a * groups.length + g] ?? -1], parts);
	}
}
