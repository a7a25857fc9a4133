import { components } from '../problem/components.ts';
import type { TableState } from '../problem/table-state.ts';
import { ROLE } from '../problem/secrecy-problem.ts';

interface Neighbourhood {
	readonly cells: readonly number[];
	/** Everything its equations reach; the same list for all neighbourhoods in it. */
	readonly component: readonly number[];
}

/** The parts in which partners are looked for, and the cells in them that something is still owed to. */
export class Neighbourhoods {
	readonly #state: TableState;
	readonly #of: Int32Array;
	readonly #all: Neighbourhood[] = [];
	readonly #awake = new Map<number, Set<number>>();

	constructor(state: TableState) {
		this.#state = state;
		const { problem, incidence } = state;
		this.#of = new Int32Array(incidence.cells).fill(-1);
		// What is known to everybody connects nothing.
		for (const component of components(incidence, (cell) => problem.role[cell] !== ROLE.PUBLIC || !state.pinned(cell))) {
			const byBlock = Map.groupBy(component, (cell) => problem.block[cell]!);
			for (const cells of byBlock.values()) {
				for (const cell of cells) this.#of[cell] = this.#all.length;
				this.#all.push({ cells: byBlock.size === 1 ? component : cells, component });
			}
		}
	}

	awaken(cell: number): void {
		const of = this.#of[cell]!;
		if (of < 0) return;
		const awake = this.#awake.get(of);
		if (awake) awake.add(cell);
		else this.#awake.set(of, new Set([cell]));
	}
	/** The cell, the derived ones that follow from it, and those it is a whole of: what is owed to them may have grown. */
	awakenAround(cell: number): void {
		this.awaken(cell);
		const { startOf, equationOf, start, cell: cellOf } = this.#state.incidence;
		for (let k = startOf[cell]!; k < startOf[cell + 1]!; k++) {
			const members = cellOf.subarray(start[equationOf[k]!]!, start[equationOf[k]! + 1]!);
			if (members.some((c) => this.#state.problem.role[c] === ROLE.DERIVED)) for (const c of members) this.awaken(c);
		}
	}
	anyRestless(): boolean {
		return this.#awake.size > 0;
	}
	/** Each neighbourhood with its awake cells, until all sleep; cells awakened meanwhile come up again. */
	*restless(): Generator<Neighbourhood & { readonly awake: Iterable<number> }> {
		while (this.#awake.size > 0) for (const place of [...this.#awake.keys()].sort((a, b) => a - b)) {
			yield { ...this.#all[place]!, awake: drain(this.#awake.get(place)!) };
			this.#awake.delete(place);
		}
	}
}

/** Takes the cells out one by one, those added meanwhile too. */
function* drain(cells: Set<number>): Generator<number> {
	for (const cell of cells) {
		cells.delete(cell);
		yield cell;
	}
}
