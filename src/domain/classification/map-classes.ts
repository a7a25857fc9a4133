import type { ReleasedFigure } from '../figure/figure.ts';
import type { Classification } from './classification.ts';
import { quantileClasses } from './quantile-classes.ts';

/** Classes of a map unless the reader chooses otherwise: five, about equally many areas in each. */
const MAP_CLASSES = 5;

/** The classes of a map from what is released: known figures only, rounded as shown. */
export function mapClasses(figures: readonly ReleasedFigure[], decimals: number): Classification {
	return quantileClasses(figures.flatMap((f) => (f.kind === 'known' ? [f.value] : [])), MAP_CLASSES, decimals);
}
