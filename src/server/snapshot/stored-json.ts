/**
 * Parsed files of the snapshots, least recently used dropped first. The bound counts characters of JSON text;
 * parsed figures take about three times that in memory.
 */
export class StoredJson {
	#kept = new Map<string, { value: unknown; size: number }>();
	#size = 0;
	readonly #limit: number;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get(hash: string): unknown {
		const hit = this.#kept.get(hash);
		if (!hit) return undefined;
		this.#kept.delete(hash);
		this.#kept.set(hash, hit);
		return hit.value;
	}

	set(hash: string, value: unknown, size: number): void {
		if (size > this.#limit || this.#kept.has(hash)) return;
		this.#kept.set(hash, { value, size });
		this.#size += size;
		for (const [key, old] of this.#kept) {
			if (this.#size <= this.#limit) break;
			this.#kept.delete(key);
			this.#size -= old.size;
		}
	}
}
