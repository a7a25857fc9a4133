/** Which mutant is on, what was reached, and how long it may go on. One per process, known to instrumented code as `__mutants`. */
export class Switch {
	/** Mutants that were reached since the last `begin`. */
	readonly reached = new Set<number>();
	#active = -1;
	#steps = 0;
	#limit = Infinity;
	readonly #seen: Uint8Array;

	constructor(mutants: number) {
		this.#seen = new Uint8Array(mutants);
	}
	/** @param active -1: none @param limit steps of loops and functions until `step` throws */
	begin(active: number, limit: number): void {
		[this.#active, this.#steps, this.#limit] = [active, 0, limit];
		for (const id of this.reached) this.#seen[id] = 0;
		this.reached.clear();
	}
	/** Steps since `begin`. */
	get steps(): number {
		return this.#steps;
	}
	on(id: number): boolean {
		if (this.#seen[id] === 0) {
			this.#seen[id] = 1;
			this.reached.add(id);
		}
		return id === this.#active;
	}
	step(): void {
		if (++this.#steps > this.#limit) throw new Error('mutants: this takes far more steps than without the fault');
	}
}
