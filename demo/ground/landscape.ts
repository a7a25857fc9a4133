import type { Point } from './point.ts';

/** What decides where borders come to lie. */
export interface Landscape {
	isInside(at: Point): boolean;
	/** How hard it is to grow through this place; borders settle where it is hard. */
	effortAt(at: Point): number;
	/** Nothing grows from one side of something to the other: a river bank, an older border. */
	sideOf(at: Point): number;
}
