import { cellFigure } from '#domain/base-figure/figure-table.ts';
import { releaseFigure } from '#domain/disclosure/released-figure.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Verdict } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';

/** A cube after protection: what may be public, cell for cell. */
export interface ReleasedCube extends Omit<Cube, 'values' | 'states' | 'derived'> {
	readonly figures: readonly ReleasedFigure[];
}

/** Counts after the verdict on them; without one (nothing in them is secret) all are shown. */
export function releaseCube(cube: Cube, verdict: Verdict | undefined): ReleasedCube {
	const { values, states, derived: _, ...rest } = cube;
	return { ...rest, figures: Array.from(states, (state, i) => releaseFigure(cellFigure(state, values[i] ?? 0), verdict?.hidden[i] === 1)) };
}
