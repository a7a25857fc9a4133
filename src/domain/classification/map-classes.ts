import type { ReleasedFigure } from '../figure/figure.ts';
import type { Classification, ClassMethod } from './classification.ts';
import { deviationClasses } from './deviation-classes.ts';
import { equalClasses } from './equal-classes.ts';
import { naturalClasses } from './natural-classes.ts';
import { ownClasses } from './own-classes.ts';
import { quantileClasses } from './quantile-classes.ts';
import { roundClasses } from './round-classes.ts';

/** As many classes as a map's colours can tell apart at a glance. */
const MAP_CLASSES = 5;

/** How a reader wants the classes made. */
export interface ClassWish {
	readonly method: ClassMethod;
	/** Own limits between the classes, ascending. */
	readonly limits?: readonly number[];
	/** The Kommune's own value, for deviations. */
	readonly whole?: number | null;
}

/**
 * The classes of a map from what is released: known figures only, rounded as shown. The one function that page, legend, bars and browser
 * call. A wish that cannot be met (no value to deviate from, no own limits) becomes the default; `method` of the answer says so.
 */
export function mapClasses(figures: readonly ReleasedFigure[], decimals: number, wish: ClassWish = { method: 'quantile' }): Classification {
	const values = figures.flatMap((f) => (f.kind === 'known' ? [f.value] : []));
	const { method, limits = [], whole = null } = wish;
	if (method === 'equal') return equalClasses(values, MAP_CLASSES, decimals);
	if (method === 'natural') return naturalClasses(values, MAP_CLASSES, decimals);
	if (method === 'round') return roundClasses(values, MAP_CLASSES, decimals);
	if (method === 'deviation' && whole !== null) return deviationClasses(values, whole, decimals);
	if (method === 'own' && limits.length > 0) return ownClasses(values, limits, decimals);
	return quantileClasses(values, MAP_CLASSES, decimals);
}
