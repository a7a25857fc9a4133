import { CELL } from '#domain/base-figure/figure-table.ts';
import type { Confidential, Verdicts } from '../cubes/confidential.ts';

export interface World {
	/** As the ledger would hold it, had this world been true. */
	readonly confidential: Confidential;
	/** Withheld cells with another number than the truth. */
	readonly changed: number;
}

/**
 * The confidential cubes of another world.
 * @param tables by cube, value per cell of a world of that cube (`alternativeWorlds`); null leaves the cube as it is
 * @throws Error (a bug) when a world changes what the verdict shows: then the verdict is not the one that was certified
 */
export function worldOf(confidential: Confidential, verdicts: Verdicts, tables: readonly (Float64Array | null)[]): World {
	let changed = 0;
	const cubes = confidential.cubes.map((cube, at) => {
		const table = tables[at];
		if (!table) return cube;
		// What the supplier hid and what is missing has no number in any world.
		const values = cube.values.map((value, cell) => (cube.states[cell] === CELL.KNOWN ? table[cell] ?? NaN : value));
		for (const [cell, value] of values.entries()) {
			if (value === cube.values[cell]) continue;
			if (!verdicts[at]?.hidden[cell]) throw new Error(`gate: another world of ${cube.figure.id} (${cube.period}) changes cell ${cell}, which is shown`);
			changed++;
		}
		return { ...cube, values };
	});
	return { confidential: { ...confidential, cubes }, changed };
}
