/** A binary min-heap of cell numbers with their cost: growth needs the cheapest cell next. */
export class CostHeap {
	readonly #cells: number[] = [];
	readonly #costs: number[] = [];

	get size(): number { return this.#cells.length; }

	push(cell: number, cost: number): void {
		let i = this.#cells.length;
		while (i > 0) {
			const up = (i - 1) >> 1;
			if (this.#costs[up]! <= cost) break;
			this.#set(i, this.#cells[up]!, this.#costs[up]!);
			i = up;
		}
		this.#set(i, cell, cost);
	}

	/** The cheapest entry; the heap must not be empty. */
	pop(): readonly [cell: number, cost: number] {
		const top = [this.#cells[0]!, this.#costs[0]!] as const;
		const cell = this.#cells.pop()!, cost = this.#costs.pop()!;
		const n = this.#cells.length;
		if (n === 0) return top;
		let i = 0;
		for (;;) {
			let down = 2 * i + 1;
			if (down >= n) break;
			if (down + 1 < n && this.#costs[down + 1]! < this.#costs[down]!) down++;
			if (this.#costs[down]! >= cost) break;
			this.#set(i, this.#cells[down]!, this.#costs[down]!);
			i = down;
		}
		this.#set(i, cell, cost);
		return top;
	}

	#set(i: number, cell: number, cost: number): void {
		this.#cells[i] = cell;
		this.#costs[i] = cost;
	}
}
