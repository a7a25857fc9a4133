import type { FinishedAnswer } from './finished-answer.ts';

/** What an entry costs besides its bodies: key, headers, map slots. Keeps a flood of tiny answers within the bound too. */
const overhead = 4096;

/**
 * Finished answers by path and query, least recently used dropped first, bounded in bytes. All of them belong to one publication stamp:
 * a different stamp empties the cache.
 */
export class AnswerCache {
	readonly #limit: number;
	#kept = new Map<string, { answer: FinishedAnswer; size: number }>();
	#size = 0;
	#stamp = '';

	constructor(limit: number) {
		this.#limit = limit;
	}

	get size(): number {
		return this.#size;
	}

	get(url: string, stamp: string): FinishedAnswer | undefined {
		if (stamp !== this.#stamp) this.#empty(stamp);
		const hit = this.#kept.get(url);
		if (!hit) return undefined;
		this.#kept.delete(url);
		this.#kept.set(url, hit);
		return hit.answer;
	}

	/** Keeps an answer, or weighs it anew after another coding was added. @param stamp read before the answer was drawn */
	set(url: string, stamp: string, answer: FinishedAnswer): void {
		if (stamp !== this.#stamp) return;
		const old = this.#kept.get(url);
		if (old) {
			this.#kept.delete(url);
			this.#size -= old.size;
		}
		const size = answer.size + 2 * url.length + overhead;
		if (size > this.#limit / 4) return;
		this.#kept.set(url, { answer, size });
		this.#size += size;
		for (const [key, { size: dropped }] of this.#kept) {
			if (this.#size <= this.#limit) break;
			this.#kept.delete(key);
			this.#size -= dropped;
		}
	}

	#empty(stamp: string): void {
		this.#kept = new Map();
		this.#size = 0;
		this.#stamp = stamp;
	}
}
