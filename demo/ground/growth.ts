import { CostHeap } from './heap.ts';
import type { Landscape } from './landscape.ts';
import type { Point } from './point.ts';
import type { Raster } from './raster.ts';
import { CELL, cellCentre, cellIndex, RASTER_SIZE } from './raster.ts';

/** Where a patch starts to grow; `delay` lets others grow first, so that it stays small. */
export interface Seed {
	readonly at: Point;
	readonly delay: number;
}

/**
 * All patches grow at once over ground of uneven effort (Dijkstra from many starts) until they meet: areas of uneven form
 * whose borders lie on railways and brooks. No patch leaves its side or the place.
 */
export function growPatches(seeds: readonly Seed[], landscape: Landscape): Raster {
	const size = RASTER_SIZE;
	const label = new Int16Array(size * size).fill(-1);
	const cost = new Float64Array(size * size).fill(Infinity);
	const effort = new Float32Array(size * size), side = new Int16Array(size * size);
	for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
		const at: Point = [cellCentre(x), cellCentre(y)];
		const here = y * size + x;
		effort[here] = landscape.isInside(at) ? landscape.effortAt(at) * CELL : Infinity;
		if (effort[here] < Infinity) side[here] = landscape.sideOf(at);
	}
	const heap = new CostHeap();
	seeds.forEach(({ at, delay }, index) => {
		const cell = cellIndex(at[1]) * size + cellIndex(at[0]);
		label[cell] = index;
		cost[cell] = delay;
		heap.push(cell, delay);
	});
	while (heap.size > 0) {
		const [cell, spent] = heap.pop();
		if (spent > cost[cell]!) continue;
		const mine = label[cell]!, x = cell % size, y = (cell - x) / size;
		for (const [dx, dy] of steps) {
			const nx = x + dx, ny = y + dy;
			if (nx < 0 || ny < 0 || nx >= size || ny >= size) continue;
			const next = ny * size + nx;
			const total = spent + effort[next]! * (dx !== 0 && dy !== 0 ? Math.SQRT2 : 1);
			if (total >= cost[next]! || side[next] !== side[cell]) continue;
			cost[next] = total;
			label[next] = mine;
			heap.push(next, total);
		}
	}
	return { size, label };
}

const steps: readonly (readonly [number, number])[] = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [1, -1], [-1, 1], [-1, -1]];
