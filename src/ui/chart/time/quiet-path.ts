import type { ReleasedFigure } from '#domain/figure/figure.ts';

/** So many lines run into one band, and weigh. */
export const DENSE_FROM = 200;

/** Quiet lines are drawn in half units, many in whole ones, so that whole numbers are fine enough and five hundred lines stay light. */
export function quietScale(count: number): number {
	return count > DENSE_FROM ? 1 : 0.5;
}

/** One path for all of an area's values, whole relative steps of `scale` units, broken where there is no value. */
export function quietPath(figures: readonly ReleasedFigure[], x: (at: number) => number, y: (value: number) => number, scale: number): string {
	let [d, open, px, py] = ['', false, 0, 0];
	for (const [at, figure] of figures.entries()) {
		if (figure.kind !== 'known') {
			open = false;
			continue;
		}
		const [nx, ny] = [Math.round(x(at) / scale), Math.round(y(figure.value) / scale)];
		const step = `${nx - px}${ny < py ? '' : ' '}${ny - py}`;
		// A lone value is a line of no length, which a round cap draws as a dot.
		d += open ? `l${step}` : `${d === '' ? 'M' : 'm'}${step}${figures[at + 1]?.kind === 'known' ? '' : 'h0'}`;
		[open, px, py] = [true, nx, ny];
	}
	return d;
}
