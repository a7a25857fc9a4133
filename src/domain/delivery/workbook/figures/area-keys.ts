/** Keys of a level as they are meant, and as Excel leaves them when it takes them for numbers. */
export class AreaKeys {
	readonly #codes: ReadonlySet<string>;
	readonly #bare = new Map<string, string | null>();

	constructor(codes: Iterable<string>) {
		this.#codes = new Set(codes);
		for (const code of this.#codes) {
			const bare = withoutZeros(code);
			this.#bare.set(bare, this.#bare.has(bare) ? null : code);
		}
	}

	get codes(): Iterable<string> {
		return this.#codes;
	}

	get size(): number {
		return this.#codes.size;
	}

	/** The key, where there is only one. */
	get only(): string | undefined {
		return this.#codes.size === 1 ? [...this.#codes][0] : undefined;
	}

	has = (text: string): boolean => this.#codes.has(text);

	/** The one key that differs only by leading zeros; undefined where the text is a key itself, or where there is none or several. */
	restored(text: string): string | undefined {
		return this.has(text) || text === '' ? undefined : this.#bare.get(withoutZeros(text)) ?? undefined;
	}

	knows = (text: string): boolean => this.has(text) || this.restored(text) !== undefined;
}

const withoutZeros = (text: string): string => text.replace(/^0+(?=.)/, '');
