/** Whole numbers, more and more of them, in one block of memory. */
export class GrowingList {
	#values = new Uint32Array(256);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	push(value: number): void {
		this.reach(this.#length + 1);
		this.#values[this.#length - 1] = value;
	}

	/** At least so long; what is new is 0. */
	reach(length: number): void {
		if (length > this.#values.length) {
			const wider = new Uint32Array(Math.max(length, this.#values.length * 2));
			wider.set(this.#values.subarray(0, this.#length));
			this.#values = wider;
		}
		this.#length = Math.max(this.#length, length);
	}

	set(at: number, value: number): void {
		this.#values[at] = value;
	}

	all(): Uint32Array {
		return this.#values.slice(0, this.#length);
	}
}
