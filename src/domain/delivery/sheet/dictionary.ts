/** Distinct texts of one column and the code of each row, while the file is being read. */
export class Dictionary {
	readonly #ids = new Map<string, number>();
	readonly texts: string[] = [];
	#codes = new Uint32Array(1024);
	#rows = 0;
	#last = '';
	#lastId = -1;

	add(text: string): void {
		// Files are sorted: most cells repeat the one above, and comparing is cheaper than looking up.
		let id = text === this.#last ? this.#lastId : this.#ids.get(text);
		if (id === undefined || id < 0) {
			id = this.texts.length;
			this.#ids.set(text, id);
			this.texts.push(text);
		}
		this.#last = text;
		this.#lastId = id;
		if (this.#rows === this.#codes.length) {
			const wider = new Uint32Array(this.#rows * 2);
			wider.set(this.#codes);
			this.#codes = wider;
		}
		this.#codes[this.#rows++] = id;
	}

	codes(): Uint32Array {
		return this.#codes.subarray(0, this.#rows);
	}
}
