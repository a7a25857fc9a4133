/** Points on a grid of whole numbers, each known by its number; the same place is the same point. An open hash table: two million points must not cost objects. */
export class PointSet {
	x = new Int32Array(1024);
	y = new Int32Array(1024);
	#count = 0;
	/** Number of a point plus one, 0 for free. */
	#table = new Int32Array(2048);

	/** Number of the point nearest to this place. */
	at(x: number, y: number): number {
		const column = Math.round(x), row = Math.round(y);
		let slot = this.#slot(column, row);
		const found = this.#table[slot] as number;
		if (found > 0) return found - 1;
		if (this.#count === this.x.length) {
			this.#grow();
			slot = this.#slot(column, row);
		}
		this.x[this.#count] = column;
		this.y[this.#count] = row;
		this.#table[slot] = ++this.#count;
		return this.#count - 1;
	}

	#slot(column: number, row: number): number {
		const mask = this.#table.length - 1;
		let slot = hashOf(column, row) & mask;
		for (;;) {
			const id = this.#table[slot] as number;
			if (id === 0 || (this.x[id - 1] === column && this.y[id - 1] === row)) return slot;
			slot = (slot + 1) & mask;
		}
	}

	#grow(): void {
		this.x = doubled(this.x);
		this.y = doubled(this.y);
		this.#table = new Int32Array(this.x.length * 2);
		for (let id = 0; id < this.#count; id++) this.#table[this.#slot(this.x[id] as number, this.y[id] as number)] = id + 1;
	}
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
	const wider = new Int32Array(list.length * 2);
	wider.set(list);
	return wider;
}

/** Spreads neighbouring numbers over the table: two odd factors and a fold (Knuth, The Art of Computer Programming 3, 6.4). */
export function hashOf(a: number, b: number): number {
	const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
	return (mixed ^ (mixed >>> 15)) >>> 0;
}
