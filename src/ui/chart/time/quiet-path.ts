import type { ReleasedFigure } from '#domain/figure/figure.ts';

/** Quiet lines are drawn in half units, so that whole numbers are fine enough and five hundred of them stay light. */
export const QUIET_SCALE = 0.5;

/** One path for all of an area's values, whole relative steps, broken where there is no value. */
export function quietPath(figures: readonly ReleasedFigure[], x: (at: number) => number, y: (value: number) => number): string {
	let [d, open, px, py] = ['', false, 0, 0];
	for (const [at, figure] of figures.entries()) {
		if (figure.kind !== 'known') {
			open = false;
			continue;
		}
		const [nx, ny] = [Math.round(x(at) / QUIET_SCALE), Math.round(y(figure.value) / QUIET_SCALE)];
		const step = `${nx - px}${ny < py ? '' : ' '}${ny - py}`;
		// A lone value is a line of no length, which a round cap draws as a dot.
		d += open ? `l${step}` : `${d === '' ? 'M' : 'm'}${step}${figures[at + 1]?.kind === 'known' ? '' : 'h0'}`;
		[open, px, py] = [true, nx, ny];
	}
	return d;
}
