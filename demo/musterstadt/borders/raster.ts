/** A square grid over the region, row 0 in the south. `label` holds the patch index of each cell, −1 outside the town. */
export interface Raster {
	readonly size: number;
	readonly label: Int16Array;
}

/** Side of a cell and half the side of the region, in kilometres. */
export const CELL_KM = 0.065;
export const REACH_KM = 8.32;
export const RASTER_SIZE = Math.round((2 * REACH_KM) / CELL_KM);

export const cellCentre = (i: number): number => (i + 0.5) * CELL_KM - REACH_KM;
export const cellIndex = (km: number): number => Math.floor((km + REACH_KM) / CELL_KM);
