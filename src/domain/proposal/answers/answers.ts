/** Answers by the code of their question, given now or remembered from an earlier year. */
export class Answers {
	readonly #given: ReadonlyMap<string, string>;
	readonly #remembered: ReadonlyMap<string, string>;
	readonly #used = new Set<string>();

	constructor(given: ReadonlyMap<string, string> = new Map(), remembered: ReadonlyMap<string, string> = new Map()) {
		this.#given = given;
		this.#remembered = remembered;
	}

	/** The answer to a question, if there is one; a new answer goes before a remembered one. */
	to(code: string): string | undefined {
		const answer = this.#given.get(code) ?? this.#remembered.get(code);
		if (answer !== undefined) this.#used.add(code);
		return answer;
	}

	/** Codes that were answered and that nothing asked for: misspelt, or of a file that is not there. */
	unasked(): string[] {
		return [...this.#given.keys()].filter((code) => !this.#used.has(code));
	}

	/** Everything to remember: what was remembered, and over it what was given and used. */
	toRemember(): Map<string, string> {
		return new Map([...this.#remembered, ...[...this.#given].filter(([code]) => this.#used.has(code))].sort(([a], [b]) => (a < b ? -1 : 1)));
	}
}
