import type { ReleasedFigure } from '#domain/figure/figure.ts';

export interface PlacedFigure {
	readonly figure: ReleasedFigure;
	readonly x: number;
}

/**
 * Path data of a line that breaks where there is no value. A value between two gaps becomes a line of no length, which a round
 * cap draws as a dot.
 */
export function linePath(placed: readonly PlacedFigure[], y: (value: number) => number): string {
	let open = false;
	return placed.map(({ figure, x }, at) => {
		if (figure.kind !== 'known') {
			open = false;
			return '';
		}
		const point = `${tenth(x)} ${tenth(y(figure.value))}`;
		const alone = !open && placed[at + 1]?.figure.kind !== 'known';
		const command = open ? 'L' : 'M';
		open = true;
		return `${command}${point}${alone ? 'h0' : ''}`;
	}).join('');
}

/** Dots at all values, for lines whose points are few enough to be told apart. */
export function dotsPath(placed: readonly PlacedFigure[], y: (value: number) => number): string {
	return placed.map(({ figure, x }) => (figure.kind === 'known' ? `M${tenth(x)} ${tenth(y(figure.value))}h0` : '')).join('');
}

export function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
