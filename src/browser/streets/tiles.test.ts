import { expect, it } from 'vitest';
import { tilesFor } from './tiles.ts';

// Reference: wiki.openstreetmap.org/wiki/Slippy_map_tilenames, its own example: 52.5200, 13.4050 lies at zoom 10 in tile 550/335.
const place = { west: 13.405, north: 52.52, unitsEast: 1000, unitsSouth: 1600 };

it('finds the tile of a place in Berlin', () => {
	const [tile] = tilesFor({ x: 0, y: 0, width: 1, height: 1 }, place, (1 / 1000 / 360) * 2 ** 10 * 256);
	expect([tile?.z, tile?.x, tile?.y]).toEqual([10, 550, 335]);
	// Tile 550 begins at 550 / 1024 × 360 − 180 = 13.359375 degrees east and is 360 / 1024 degrees wide.
	expect(tile?.box.x).toBeCloseTo((13.359375 - 13.405) * 1000, 6);
	expect(tile?.box.width).toBeCloseTo((360 / 1024) * 1000, 6);
	expect(tile?.box.y).toBeLessThan(0);
	expect((tile?.box.y ?? 0) + (tile?.box.height ?? 0)).toBeGreaterThan(0);
});

it('covers the whole part, without gaps and with few pictures', () => {
	const frame = { x: -300, y: -200, width: 900, height: 700 };
	const tiles = tilesFor(frame, place, 1400);
	expect(tiles.length).toBeGreaterThan(4);
	expect(tiles.length).toBeLessThanOrEqual(40);
	expect(Math.min(...tiles.map(({ box }) => box.x))).toBeLessThanOrEqual(frame.x);
	expect(Math.max(...tiles.map(({ box }) => box.x + box.width))).toBeGreaterThanOrEqual(frame.x + frame.width);
	expect(Math.max(...tiles.map(({ box }) => box.y + box.height))).toBeGreaterThanOrEqual(frame.y + frame.height);
	for (const tile of tiles) {
		const right = tiles.find(({ x, y }) => x === tile.x + 1 && y === tile.y);
		if (right) expect(right.box.x).toBeCloseTo(tile.box.x + tile.box.width, 6);
	}
});
