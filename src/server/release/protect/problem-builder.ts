import type { Equation, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';

/** One cell of a secrecy problem; what is not said is as harmless as can be. */
export interface NewCell {
	readonly role: number;
	/** NaN where it is not known exactly. */
	readonly value: number;
	readonly low?: number;
	readonly high?: number;
	readonly least?: number;
	readonly zeroToo?: boolean;
	readonly floor?: number;
	readonly block?: number;
	readonly row?: number;
	readonly total?: boolean;
	readonly initially?: number;
}

/** Collects cells and equations of what must be protected together. */
export class ProblemBuilder {
	readonly #cells: NewCell[] = [];
	readonly #whole = new Map<number, number>();
	readonly #equations: Equation[] = [];
	readonly #seen = new Set<string>();
	readonly #blocks = new Map<string, number>();
	#rows = 0;

	/** Returns the cell's index. */
	cell(cell: NewCell): number {
		return this.#cells.push(cell) - 1;
	}
	/** Σ wholes = Σ parts; the same one twice counts once. */
	equation(wholes: readonly number[], parts: readonly number[]): void {
		const key = `${[...wholes].sort().join()}=${[...parts].sort().join()}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		this.#equations.push({ wholes, parts });
	}
	/** `part` can never be more than `whole`. Of several wholes the smallest counts. */
	within(part: number, whole: number): void {
		const known = this.#whole.get(part);
		if (known === undefined || this.at(whole).value < this.at(known).value) this.#whole.set(part, whole);
	}
	at(cell: number): NewCell {
		const found = this.#cells[cell];
		if (!found) throw new RangeError('No such cell in the secrecy problem.');
		return found;
	}
	/** The number of a neighbourhood, by its name. */
	block(name: string): number {
		const known = this.#blocks.get(name);
		if (known !== undefined) return known;
		this.#blocks.set(name, this.#blocks.size);
		return this.#blocks.size - 1;
	}
	newRow(): number {
		return this.#rows++;
	}

	build(): SecrecyProblem {
		const cells = this.#cells;
		return {
			role: Uint8Array.from(cells, (c) => c.role), values: Float64Array.from(cells, (c) => c.value),
			low: Float64Array.from(cells, (c) => c.low ?? (Number.isNaN(c.value) ? 0 : c.value)), high: Float64Array.from(cells, (c) => c.high ?? (Number.isNaN(c.value) ? Infinity : c.value)),
			least: Uint16Array.from(cells, (c) => c.least ?? 0), zeroToo: Uint8Array.from(cells, (c) => (c.zeroToo ? 1 : 0)), floor: Uint8Array.from(cells, (c) => c.floor ?? 0),
			whole: Int32Array.from(cells, (_, i) => this.#whole.get(i) ?? -1), block: Int32Array.from(cells, (c) => c.block ?? 0), row: Int32Array.from(cells, (c) => c.row ?? -1),
			total: Uint8Array.from(cells, (c) => (c.total ? 1 : 0)), initially: Uint8Array.from(cells, (c) => c.initially ?? 0),
			equations: this.#equations.filter((e) => this.#mayHold(e))
		};
	}

	/** With a cell that has no number an equation may speak of something else than its cells do: it does if it cannot hold. One without is never dropped here. */
	#mayHold({ wholes, parts }: Equation): boolean {
		const known = (side: readonly number[]): number => side.reduce((sum, c) => sum + (Number.isNaN(this.at(c).value) ? 0 : this.at(c).value), 0);
		const open = (side: readonly number[]): boolean => side.some((c) => Number.isNaN(this.at(c).value));
		if (!open(wholes) && open(parts)) return known(parts) <= known(wholes);
		if (open(wholes) && !open(parts)) return known(wholes) <= known(parts);
		return true;
	}
}
