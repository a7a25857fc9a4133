import type { Raster } from './raster.ts';

/**
 * Makes a raster fit for tracing: no holes in the place, no frayed edges, each patch in one piece, no two cells of a patch
 * that touch only at a corner. Works in place.
 */
export function tidyRaster(raster: Raster): void {
	fillHoles(raster);
	for (let round = 0; round < 3; round++) followMajority(raster);
	for (let round = 0; round < 20; round++) {
		const strays = dropStrayPieces(raster), corners = mendCorners(raster);
		if (strays + corners === 0) return;
	}
	throw new Error('The raster does not come to rest.');
}

/** Empty cells that cannot reach the rim belong to the place: the patch of the western neighbour takes them. */
function fillHoles({ size, label }: Raster): void {
	const outside = new Uint8Array(label.length);
	const open = [0], around = sides(size);
	outside[0] = 1;
	while (open.length > 0) {
		const cell = open.pop()!;
		for (const step of around) if (label[cell + step] === -1 && outside[cell + step] === 0) {
			outside[cell + step] = 1;
			open.push(cell + step);
		}
	}
	for (let i = 1; i < label.length; i++) if (label[i] === -1 && outside[i] === 0) label[i] = label[i - 1]!;
}

/** A cell with at least six of its eight neighbours in one other patch joins it. */
function followMajority({ size, label }: Raster): void {
	const before = label.slice(), around = sides(size);
	for (let y = 1; y < size - 1; y++) for (let x = 1; x < size - 1; x++) {
		const at = y * size + x;
		// deep inside a patch nothing can change
		if (around.every((step) => before[at + step] === before[at])) continue;
		const counts = new Map<number, number>();
		for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) {
			const other = before[at + dy * size + dx]!;
			counts.set(other, (counts.get(other) ?? 0) + 1);
		}
		for (const [other, n] of counts) if (other !== before[at] && n >= 6) label[at] = other;
	}
}

/** Of each patch (and of the outside) only the largest connected piece stays; the others join a neighbour. */
function dropStrayPieces({ size, label }: Raster): number {
	const piece = new Int32Array(label.length).fill(-1);
	const sizes: number[] = [], owner: number[] = [], around = sides(size);
	for (let start = 0; start < label.length; start++) if (piece[start] === -1) {
		const id = sizes.length, open = [start];
		piece[start] = id;
		let count = 0;
		while (open.length > 0) {
			const cell = open.pop()!;
			count++;
			for (const step of around) if (piece[cell + step] === -1 && label[cell + step] === label[start]) {
				piece[cell + step] = id;
				open.push(cell + step);
			}
		}
		sizes.push(count);
		owner.push(label[start]!);
	}
	const largest = new Map<number, number>();
	sizes.forEach((n, id) => { if (n > (sizes[largest.get(owner[id]!) ?? -1] ?? 0)) largest.set(owner[id]!, id); });
	let moved = 0;
	for (let i = 0; i < label.length; i++) if (largest.get(owner[piece[i]!]!) !== piece[i]) {
		const other = around.find((step) => label[i + step] !== owner[piece[i]!]);
		if (other !== undefined) label[i] = label[i + other] ?? -1;
		moved++;
	}
	return moved;
}

function mendCorners({ size, label }: Raster): number {
	let mended = 0;
	for (let y = 0; y < size - 1; y++) for (let x = 0; x < size - 1; x++) {
		const at = y * size + x;
		const a = label[at]!, b = label[at + 1]!, c = label[at + size]!, d = label[at + size + 1]!;
		if (a === d && a !== b && a !== c) { label[at + 1] = a; mended++; }
		else if (b === c && b !== a && b !== d) { label[at] = b; mended++; }
	}
	return mended;
}

/** Steps to the four neighbours. Rows run into each other at the rim, which does no harm: the rim is always outside. */
const sides = (size: number): readonly number[] => [1, -1, size, -size];
