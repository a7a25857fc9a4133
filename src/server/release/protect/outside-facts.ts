import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import type { OutsideFact } from '#domain/secrecy/by-hand.ts';
import type { PlacedCube } from './placed-cube.ts';
import type { ProblemBuilder } from './problem-builder.ts';

/** Counts published elsewhere, as cells that are known to everybody and equal one of ours or the sum of several. */
export function addOutsideFacts(builder: ProblemBuilder, placed: readonly PlacedCube[], facts: readonly OutsideFact[]): void {
	for (const { baseFigure, period, areas, group, from, to } of facts) {
		const cube = placed.find((p) => p.cube.figure.id === baseFigure && p.cube.period === period);
		const cells = areas.map((area) => cube?.cellOf(area, group));
		if (cells.length === 0 || cells.some((c) => c === undefined)) continue;
		const known = cells.map((c) => builder.at(c ?? -1).value);
		const sum = known.reduce((a, b) => a + b, 0);
		// Published elsewhere for something else than what we count: it tells nothing of our cells.
		if (sum < from || sum > to) continue;
		const fact = builder.cell({ role: ROLE.PUBLIC, value: from === to ? from : NaN, low: from, high: to });
		builder.equation([fact], cells.flatMap((c) => c ?? []));
	}
}
