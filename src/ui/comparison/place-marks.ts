import type { ReleasedFigure } from '#domain/figure/figure.ts';

export interface PlacedMark {
	/** Index of the area. */
	readonly at: number;
	readonly x: number;
	/** 0 lies on the line, 1 above it, and so on. */
	readonly lane: number;
}

/** Marks side by side that would cover each other are stacked; their place along the scale stays true. `size` is the width of a mark. */
export function placeMarks(figures: readonly ReleasedFigure[], place: (value: number) => number, size: number): PlacedMark[] {
	const marks = figures.flatMap((figure, at) => (figure.kind === 'known' ? [{ at, x: place(figure.value) }] : [])).sort((a, b) => a.x - b.x);
	const ends: number[] = [];
	return marks.map(({ at, x }) => {
		const free = ends.findIndex((end) => end <= x - size / 2);
		const lane = free < 0 ? ends.length : free;
		ends[lane] = x + size / 2;
		return { at, x: Math.round(x * 10) / 10, lane };
	});
}
