import { atShownDecimals } from '#domain/base-figure/at-shown-decimals.ts';
import { denominatorCell } from '#domain/base-figure/denominator-cell.ts';
import { cellFigure } from '#domain/base-figure/figure-table.ts';
import { settleSuppliedFigure } from '#domain/disclosure/supplied.ts';
import type { SecrecyRules } from '#domain/secrecy/secrecy-rules.ts';
import type { Verdict } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import type { ReleasedCube } from './release-cube.ts';
import type { ReleasedFigures } from './released-figures.ts';

/**
 * Supplied values (rates and means without counts) fall under the strictest rule: shown only over a released denominator that is large enough.
 * They are published at the decimals of their base figure and no further: the protection reckoned with those.
 * The denominator is the cell of the named base figure that the description names, in the same area.
 * @param counts the released counts of the Kommune
 */
export function releaseSuppliedCube(cube: Cube, verdict: Verdict | undefined, counts: ReleasedFigures, rules: SecrecyRules): ReleasedCube {
	const { values, states, derived: _, ...rest } = cube;
	const { denominator } = cube.figure;
	const G = cube.groups.length;
	const { period, group } = denominatorCell(cube.figure, cube.period);
	const over = cube.areas.map((area) => (denominator === null ? null : counts.figure(denominator, period, area.id, group)));
	return { ...rest, figures: Array.from(states, (state, cell) => settleSuppliedFigure(cellFigure(state, atShownDecimals(values[cell] ?? 0, cube.figure)), verdict?.hidden[cell] === 1 ? null : over[Math.floor(cell / G)] ?? null, rules)) };
}
