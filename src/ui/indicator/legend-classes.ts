import type { Classification } from '#domain/classification/classification.ts';
import { shownValues } from '#domain/classification/classification.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import type { ClassLimits } from '#wording/map/class-range.ts';

/** A row of the legend. */
export interface LegendClass extends ClassLimits {
	/** How many of the shown figures fall into the class. */
	readonly count: number;
}

/**
 * The classes as a legend speaks of them, so that neighbouring classes never seem to overlap („5,1 bis 8,0“ after „2,3 bis 5,0“): where limits
 * were found in the shown values themselves, the lowest and highest value that is really in the class; where they were set (equal, round, own, deviation,
 * other years), the limits, the lower one shown digit on. Outer classes of own limits and deviations are open.
 */
export function legendClasses(classes: Classification, figures: readonly ReleasedFigure[], decimals: number, found = true): LegendClass[] {
	const shown = shownValues(figures.flatMap((figure) => (figure.kind === 'known' ? [figure.value] : [])), decimals);
	const inside: number[][] = classes.counts.map(() => []);
	for (const value of shown) inside[classes.classOf(value)]?.push(value);
	const isOpen = classes.method === 'own' || classes.method === 'deviation';
	return inside.map((values, at) => {
		const [lower, upper] = [classes.limits[at] ?? 0, classes.limits[at + 1] ?? 0];
		const count = values.length;
		if (found) return { from: values[0] ?? lower, to: values.at(-1) ?? upper, count };
		const from = at === 0 ? lower : roundHalfUp(lower + 10 ** -decimals, decimals);
		const open = !isOpen ? undefined : at === 0 ? 'below' : at === inside.length - 1 ? 'above' : undefined;
		return { from, to: upper, count, ...(open ? { open } : {}) };
	});
}
