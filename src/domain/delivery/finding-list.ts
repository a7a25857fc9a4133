import type { Finding } from './finding.ts';

/** What a rule says besides file and code. */
export type Words = Omit<Finding, 'code' | 'file' | 'more'>;

/**
 * Collects findings of a delivery. After so many of one kind in one file further places are only counted, and their sentences are not even
 * made: a file can be wrong a million times.
 */
export class FindingList {
	readonly #kinds = new Map<string, { told: Finding[]; more: number }>();
	readonly #blocked = new Set<string>();
	readonly #most: number;
	#sheet: string | undefined;

	/** `most`: places of one kind that are told one by one; the last of them carries `more`. */
	constructor(most = 10) {
		this.#most = most;
	}

	/** What is found meanwhile belongs to this worksheet. */
	within(sheet: string | undefined, act: () => void): void {
		this.#sheet = sheet;
		act();
		this.#sheet = undefined;
	}

	add(file: string, code: string, severity: Finding['severity'], make: () => Omit<Words, 'severity'>): void {
		if (severity === 'blocks') this.#blocked.add(file);
		const sheet = this.#sheet;
		const key = `${file}\n${code}\n${sheet ?? ''}`;
		let kind = this.#kinds.get(key);
		if (kind === undefined) this.#kinds.set(key, (kind = { told: [], more: 0 }));
		if (kind.told.length === this.#most) kind.more++;
		else {
			const words = make();
			kind.told.push({ code, severity, file, ...(sheet === undefined ? {} : { sheet }), ...words, ...(words.value === undefined ? {} : { value: cut(words.value) }) });
		}
	}

	/** What another list has collected. */
	take(findings: readonly Finding[]): void {
		for (const { code, file, severity, more = 0, ...words } of findings) for (let i = 0; i <= more; i++) this.add(file, code, severity, () => words);
	}

	get blocks(): boolean {
		return this.#blocked.size > 0;
	}

	blocksFile(file: string): boolean {
		return this.#blocked.has(file);
	}

	/** In the order in which the files came, and within a file the kinds. */
	all(): Finding[] {
		return [...this.#kinds.values()].flatMap(({ told, more }) =>
			told.map((finding, i) => (more > 0 && i === told.length - 1 ? { ...finding, more } : finding)));
	}
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
