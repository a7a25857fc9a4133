import type { Cube } from '../cubes/cube.ts';
import type { PlacedCube } from './placed-cube.ts';
import type { ProblemBuilder } from './problem-builder.ts';

/** What earlier releases told of one cube, cell for cell; only of cells whose true value is still the same. */
export interface EarlierCells {
	/** Published in any earlier release: known for good. */
	published(cell: number): boolean;
	/** Withheld in the last release that had the cell. */
	withheld(cell: number): boolean;
}

/** Everything ever published of a Kommune, as far as protection must know it. */
export interface Past {
	/** Did any earlier release tell something of one of these cubes? */
	knows(cubes: readonly Cube[]): boolean;
	of(cube: Cube): EarlierCells;
	/** Adds what earlier releases told of values that were corrected since: cells and equations of their own. */
	addTo(builder: ProblemBuilder, placed: readonly PlacedCube[]): void;
}

export const NO_PAST: Past = { knows: () => false, of: () => ({ published: () => false, withheld: () => false }), addTo: () => {} };
