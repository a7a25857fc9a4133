import type { Composed } from './compose-snapshot.ts';
import { composeSnapshot } from './compose-snapshot.ts';
import type { Confidential, Verdicts } from '../cubes/confidential.ts';
import { addGroupings } from './groupings/add-groupings.ts';
import { releaseCube } from './release-cube.ts';
import { releaseSuppliedCube } from './release-supplied.ts';
import { ReleasedFigures } from './released-figures.ts';

/** All public files, from confidential cubes and what is withheld of them. Nothing else decides what is public. */
export function composeRelease({ settings, boundaries, cubes, deliveries, facilities }: Confidential, verdicts: Verdicts): Composed {
	const counts = cubes.flatMap((cube, i) => (cube.figure.kind === 'supplied' ? [] : [releaseCube(cube, verdicts[i])]));
	const ofCounts = new ReleasedFigures(settings, boundaries.areas, counts);
	const supplied = cubes.flatMap((cube, i) => (cube.figure.kind === 'supplied' ? [releaseSuppliedCube(cube, verdicts[i], ofCounts, settings.kommune.rules)] : []));
	const grouped = addGroupings(settings, boundaries, [...counts, ...supplied]);
	return composeSnapshot(new ReleasedFigures(grouped.settings, grouped.boundaries.areas, grouped.cubes), grouped, deliveries, facilities);
}
