import { denominatorCell } from '#domain/base-figure/denominator-cell.ts';
import { ROLE } from '#domain/disclosure/problem/secrecy-problem.ts';
import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import type { Subset } from '#domain/secrecy/subsets.ts';
import { rulesFor } from '#domain/secrecy/secrecy-rules.ts';
import type { Confidential } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import { addEquations } from './add-equations.ts';
import { hiddenByHand } from './hidden-by-hand.ts';
import type { KnownBeforehand } from './known-beforehand.ts';
import { addOutsideFacts } from './outside-facts.ts';
import type { CellBeforehand } from './place-cube.ts';
import { placeCube } from './place-cube.ts';
import type { PlacedCube } from './placed-cube.ts';
import { placeRates } from './place-rates.ts';
import { ProblemBuilder } from './problem-builder.ts';

/** Everything an attacker knows of some cubes that hang together, as one problem. */
export function clusterProblem(cluster: readonly Cube[], { settings }: Confidential, subsets: readonly Subset[], { past, outside }: KnownBeforehand): { problem: SecrecyProblem; placed: PlacedCube[] } {
	const builder = new ProblemBuilder();
	const placed: PlacedCube[] = [];
	// Denominators first: rates are told over them.
	for (const cube of [...cluster].sort((a, b) => Number(a.figure.kind === 'supplied') - Number(b.figure.kind === 'supplied'))) {
		const rules = rulesFor(cube.figure, settings.kommune.rules);
		const byHand = hiddenByHand(settings.handHidden, cube);
		const earlier = past.of(cube);
		const beforehand: CellBeforehand = (area, group, i) => {
			const decided = byHand(area, group) ? WHY.BY_HAND : undefined;
			// Everybody knows it, so it protects nobody; shown again it is not.
			if (earlier.published(i)) return { role: ROLE.PUBLIC, initially: decided ?? (isSmall(cube, i, rules.minimumCount) ? WHY.SMALL : WHY.SHOWN) };
			return decided ?? earlier.withheld(i) ? { initially: decided ?? WHY.BEFORE } : undefined;
		};
		const over = denominatorCell(cube.figure, cube.period);
		if (cube.figure.kind === 'supplied') placed.push(placeRates(builder, cube, rules, placed.find((p) => p.cube.figure.id === cube.figure.denominator && p.cube.period === over.period), beforehand));
		else placed.push(placeCube(builder, cube, rules, beforehand));
	}
	addEquations(builder, placed, settings, subsets);
	addOutsideFacts(builder, placed, outside);
	past.addTo(builder, placed);
	return { problem: builder.build(), placed };
}

/** A count that may not be shown (any more). */
function isSmall({ figure, values }: Cube, i: number, least: number): boolean {
	const value = values[i] ?? 0;
	return figure.kind !== 'supplied' && figure.secrecy === 'counts' && figure.exactness === 'exact' && value >= 1 && value < least;
}
