import type { MapPlace } from '#view/read-models.ts';

export interface Tile {
	readonly z: number;
	readonly x: number;
	readonly y: number;
	/** In map units. */
	readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** More pictures at once would be unkind to the server that is asked. */
const MOST = 40;
const SIDE = 256;

const column = (longitude: number, z: number): number => ((longitude + 180) / 360) * 2 ** z;
const row = (latitude: number, z: number): number => {
	const angle = (latitude * Math.PI) / 180;
	return ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** z;
};
const longitudeOf = (x: number, z: number): number => (x / 2 ** z) * 360 - 180;
const latitudeOf = (y: number, z: number): number => (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;

/**
 * Web Mercator tiles (z/x/y as on OpenStreetMap's „slippy map“) that cover a part of the map, at about one picture's pixel a screen pixel. Our maps are drawn
 * with equal degrees; inside a tile of a town the difference is far below a pixel.
 * @param frame in map units @param pixels width of the frame on the screen
 */
export function tilesFor(frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, place: MapPlace, pixels: number): Tile[] {
	const west = place.west + frame.x / place.unitsEast;
	const east = place.west + (frame.x + frame.width) / place.unitsEast;
	const north = place.north - frame.y / place.unitsSouth;
	const south = place.north - (frame.y + frame.height) / place.unitsSouth;
	const wanted = Math.round(Math.log2((360 / SIDE) / ((east - west) / pixels)));
	for (let z = Math.max(0, Math.min(19, wanted)); ; z--) {
		const [left, right, top, bottom] = [Math.floor(column(west, z)), Math.floor(column(east, z)), Math.floor(row(north, z)), Math.floor(row(south, z))];
		if ((right - left + 1) * (bottom - top + 1) > MOST && z > 0) continue;
		const tiles: Tile[] = [];
		for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) {
			const x1 = (longitudeOf(x, z) - place.west) * place.unitsEast;
			const y1 = (place.north - latitudeOf(y, z)) * place.unitsSouth;
			tiles.push({ z, x, y, box: { x: x1, y: y1, width: (longitudeOf(x + 1, z) - place.west) * place.unitsEast - x1, height: (place.north - latitudeOf(y + 1, z)) * place.unitsSouth - y1 } });
		}
		return tiles;
	}
}
