import { CostHeap } from './heap.ts';
import type { Raster } from './raster.ts';
import { CELL_KM, cellCentre, cellIndex, RASTER_SIZE } from './raster.ts';
import type { Point } from './terrain.ts';
import { isInTown } from './outline.ts';
import { effortAt, isWestBank } from './terrain.ts';

/** Where a patch starts to grow; `delay` lets others grow first, so that it stays small. */
export interface Seed {
	readonly at: Point;
	readonly delay: number;
}

/**
 * All patches grow at once over ground of uneven effort (Dijkstra from many starts) until they meet: quarters of uneven form
 * whose borders lie on railways and brooks. No patch crosses the river or leaves the town.
 */
export function growPatches(seeds: readonly Seed[]): Raster {
	const size = RASTER_SIZE;
	const label = new Int16Array(size * size).fill(-1);
	const cost = new Float64Array(size * size).fill(Infinity);
	const effort = new Float32Array(size * size), west = new Uint8Array(size * size);
	for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
		const at: Point = [cellCentre(x), cellCentre(y)];
		const here = y * size + x;
		effort[here] = isInTown(at) ? effortAt(at) * CELL_KM : Infinity;
		west[here] = effort[here] < Infinity && isWestBank(at) ? 1 : 0;
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
			if (total >= cost[next]! || west[next] !== west[cell]) continue;
			cost[next] = total;
			label[next] = mine;
			heap.push(next, total);
		}
	}
	return { size, label };
}

const steps: readonly (readonly [number, number])[] = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [1, -1], [-1, 1], [-1, -1]];
