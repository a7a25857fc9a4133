import { geoConicConformal } from 'd3-geo';

/** The frame in which Germany is drawn, in units of the picture. */
export const FRAME = { width: 360, height: 480 } as const;

/**
 * Lambert's conformal conic projection with the two parallels of German survey maps (48°40′ and 53°40′ north), around 10.5° east. Scale and
 * shift lay the outline into the frame with a margin of 8; the test recomputes them.
 */
export const projection = geoConicConformal().parallels([48 + 2 / 3, 53 + 2 / 3]).rotate([-10.5, 0]).scale(3410.9).translate([182.7, 3678.3]);

/** Place on earth → place in the frame; null outside of it: what lies there is not on this map. */
export function placeInFrame(longitude: number, latitude: number): { readonly x: number; readonly y: number } | null {
	const [x, y] = projection([longitude, latitude]) ?? [NaN, NaN];
	return x >= 0 && x <= FRAME.width && y >= 0 && y <= FRAME.height ? { x, y } : null;
}
