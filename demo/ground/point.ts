/** A place in units of the drawing, east and north of its middle. What a unit is in kilometres, the place itself says. */
export type Point = readonly [east: number, north: number];
