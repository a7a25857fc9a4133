/** A square grid over the region, row 0 in the south. `label` holds the patch index of each cell, −1 outside. */
export interface Raster {
	readonly size: number;
	readonly label: Int16Array;
}

/** Side of a cell and half the side of the region, in units of the drawing. */
export const CELL = 0.065;
export const REACH = 8.32;
export const RASTER_SIZE = Math.round((2 * REACH) / CELL);

export const cellCentre = (i: number): number => (i + 0.5) * CELL - REACH;
export const cellIndex = (at: number): number => Math.floor((at + REACH) / CELL);
