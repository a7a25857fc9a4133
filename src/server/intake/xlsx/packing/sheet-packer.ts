import type { Merge } from '#domain/delivery/sheet/grid.ts';
import { WORKBOOK } from '../../limits.ts';
import { GrowingList } from './growing-list.ts';
import type { PackedSheet } from './packed-workbook.ts';
import type { TextList } from './text-list.ts';
import { WorkbookRefused } from '../workbook-refused.ts';

const TOLD = 100;

/** Takes the filled cells of one sheet in their order. What has no value costs nothing, wherever it stands. */
export class SheetPacker {
	readonly #texts: TextList;
	readonly #lines = new GrowingList();
	readonly #lengths = new GrowingList();
	readonly #codes = new GrowingList();
	readonly #filled = new Uint8Array(WORKBOOK.columns);
	readonly #hidden = new Uint8Array(WORKBOOK.columns);
	readonly #hiddenRows: number[] = [];
	readonly #merges: Merge[] = [];
	#line = 0;
	#start = 0;

	constructor(texts: TextList) {
		this.#texts = texts;
	}

	/** `line` from 1, `column` from 0. */
	put(line: number, column: number, text: string, hiddenRow: boolean): void {
		if (line !== this.#line) {
			this.#endRow();
			this.#line = line;
			this.#lines.push(line);
			if (hiddenRow && this.#hiddenRows.length < TOLD) this.#hiddenRows.push(line);
		}
		const place = this.#start + column;
		this.#texts.takePlaces(place + 1 - this.#codes.length);
		this.#codes.reach(place + 1);
		this.#codes.set(place, this.#texts.idOf(text));
		this.#filled[column] = 1;
	}

	hideColumns(from: number, to: number): void {
		if (from >= 0 && to >= from) this.#hidden.fill(1, from, to + 1);
	}

	/** Lines and columns from 0. */
	merge(range: Merge): void {
		if (this.#merges.length === WORKBOOK.merges) throw new WorkbookRefused('too-complex', 'merges');
		this.#merges.push(range);
	}

	finish(name: string, visible: boolean): PackedSheet {
		this.#endRow();
		const lines = this.#lines.all();
		return {
			name, visible, lines, lengths: this.#lengths.all(), codes: this.#codes.all(), merges: this.#merges.flatMap((m) => inRows(m, lines)),
			hiddenRows: this.#hiddenRows, hiddenColumns: [...this.#hidden.keys()].filter((c) => this.#hidden[c] === 1 && this.#filled[c] === 1).slice(0, TOLD)
		};
	}

	#endRow(): void {
		if (this.#line > 0) this.#lengths.push(this.#codes.length - this.#start);
		this.#start = this.#codes.length;
	}
}

/** From lines of the sheet to positions among the rows that have a value. */
function inRows(merge: Merge, lines: Uint32Array): Merge[] {
	const top = firstAtLeast(lines, merge.top + 1);
	const bottom = firstAtLeast(lines, merge.bottom + 2) - 1;
	return bottom < top || (bottom === top && merge.left === merge.right) ? [] : [{ ...merge, top, bottom }];
}

function firstAtLeast(lines: Uint32Array, line: number): number {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle] ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return low;
}
