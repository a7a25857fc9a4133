import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells when something was published or withdrawn, also by another process: the snapshot station rewrites one file then.
 * `recent` may be up to 100 ms old, `fresh` looks at the disk.
 */
export class PublicationStamp {
	readonly #file: string;
	#text = '';
	#readAt = -Infinity;

	/** @param data the data folder */
	constructor(data: string) {
		this.#file = join(data, 'snapshots', 'public', 'stamp');
	}

	recent(): string {
		return performance.now() - this.#readAt < 100 ? this.#text : this.fresh();
	}

	fresh(): string {
		const stat = statSync(this.#file, { bigint: true, throwIfNoEntry: false });
		this.#readAt = performance.now();
		this.#text = stat ? `${stat.ino}-${stat.mtimeNs}-${stat.size}` : 'nothing published';
		return this.#text;
	}
}
