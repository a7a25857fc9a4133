import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import { CATALOGUE_BASE_FIGURES } from '../../../catalogue/catalogue-base-figures.ts';
import type { DescribedAreas } from './describe-areas.ts';

/** What means and rates of the catalogue are taken over; without it they could never be shown. */
const PEOPLE = 'einwohner';

/**
 * A base figure of the catalogue as a template brings it. Counts add up from level to level, with the rest where the level has one; `counted`
 * are the ids of all base figures that there will be.
 */
export function freshFigure(id: string, counted: readonly string[], { levels, areas }: DescribedAreas): BaseFigure {
	const found = CATALOGUE_BASE_FIGURES.find((b) => b.id === id);
	if (found === undefined) throw new RangeError(`${id} is not in the catalogue`);
	const { measured: _, ...figure } = found;
	const additivity = figure.kind === 'supplied' ? [] : levels.slice(1).map((level) => [level.id, areas.get(level.id)?.some((a) => a.rest) === true ? 'additive-with-rest' : 'additive'] as const);
	return { ...figure, additivity: Object.fromEntries(additivity), exactness: figure.kind === 'supplied' ? 'rounded-unit' : 'exact', denominator: figure.kind === 'supplied' && counted.includes(PEOPLE) ? PEOPLE : null, factor: null, publish: 'no' };
}
