import type { Classification } from '#domain/classification/classification.ts';
import { shownValues } from '#domain/classification/classification.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';

/**
 * The classes as a legend speaks of them: lowest and highest value that is really in the class, as shown, and how many
 * areas it holds. So neighbouring classes never seem to overlap („5,1 bis 8,0“ after „2,3 bis 5,0“).
 */
export function legendClasses(classes: Classification, figures: readonly ReleasedFigure[], decimals: number): { readonly from: number; readonly to: number; readonly count: number }[] {
	const shown = shownValues(figures.flatMap((figure) => (figure.kind === 'known' ? [figure.value] : [])), decimals);
	return classes.counts.map((count, at) => {
		const inside = shown.filter((value) => classes.classOf(value) === at);
		return { from: inside[0] ?? classes.limits[at] ?? 0, to: inside.at(-1) ?? classes.limits[at + 1] ?? 0, count };
	});
}
