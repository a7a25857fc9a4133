/** Letters that a Kommune takes within an hour. Readers are not told apart, so nothing has to be known of them. */
const MOST = 40;
const HOUR_MS = 3_600_000;

/** Counts letters by Kommune in this process; a flood stops at `most` an hour. */
export class LetterFlow {
	readonly #most: number;
	readonly #taken = new Map<string, number[]>();

	constructor(most = MOST) {
		this.#most = most;
	}

	/** True when one more may be taken now; counts it then. */
	take(kommune: string, now: number): boolean {
		const recent = (this.#taken.get(kommune) ?? []).filter((at) => now - at < HOUR_MS);
		const free = recent.length < this.#most;
		this.#taken.set(kommune, free ? [...recent, now] : recent);
		return free;
	}
}
