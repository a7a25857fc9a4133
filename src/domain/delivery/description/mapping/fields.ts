import { suggestion } from '../../nearest.ts';
import type { Faults, KeyPath } from './faults.ts';

/** One element of a list or mapping with its place. */
export interface Item {
	readonly value: unknown;
	readonly path: KeyPath;
}

/**
 * A mapping of a description, read key by key. A wrong value is reported and replaced by a harmless one, so that one reading finds all
 * faults. YAML is read without guessing types (every scalar is text), JSON brings numbers and booleans: both are taken. An empty text
 * counts as absent.
 */
export class Fields {
	readonly path: KeyPath;
	readonly #faults: Faults;
	readonly #values: ReadonlyMap<string, unknown>;

	constructor(item: Item, faults: Faults, known: readonly string[]) {
		this.path = item.path;
		this.#faults = faults;
		this.#values = mapping(item.value) ?? new Map();
		if (mapping(item.value) === undefined) faults.add(item.path, 'description-wrong-value', 'Hier wird ein Block aus Schlüsseln und Werten erwartet.', `Mögliche Schlüssel: ${known.join(', ')}.`);
		for (const key of this.#values.keys()) if (!known.includes(key)) {
			faults.add([...item.path, key], 'description-unknown-key', `Der Schlüssel „${key}“ ist hier unbekannt.`, `Mögliche Schlüssel: ${known.join(', ')}.${suggestion(key, known)}`, key);
		}
	}

	has(key: string): boolean {
		const value = this.#values.get(key);
		return value !== undefined && value !== null && value !== '';
	}

	item(key: string): Item {
		return { value: this.#values.get(key), path: [...this.path, key] };
	}

	text(key: string, fallback?: string): string {
		if (!this.has(key)) {
			if (fallback === undefined) this.missing(key);
			return fallback ?? '';
		}
		const value = this.#values.get(key);
		if (typeof value === 'string') return value.trim();
		if (typeof value === 'number') this.wrong(key, 'Hier wird Text erwartet; eine Zahl verliert führende Nullen.', 'Setzen Sie den Wert in Anführungszeichen.');
		else this.wrong(key, 'Hier wird Text erwartet.', 'Schreiben Sie einen einzelnen Wert hinter den Schlüssel.');
		return fallback ?? '';
	}

	number(key: string, fallback: number, least = -Infinity, whole = true): number {
		if (!this.has(key)) return fallback;
		const value = this.#values.get(key);
		const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value.replace(',', '.')) : Number.NaN;
		if (Number.isFinite(number) && number >= least && (!whole || Number.isInteger(number))) return number;
		this.wrong(key, `Hier wird eine ${whole ? 'ganze ' : ''}Zahl${least > -Infinity ? ` ab ${least}` : ''} erwartet.`, 'Berichtigen Sie den Wert.');
		return fallback;
	}

	/** German word → typed value. */
	choice<T>(key: string, words: Readonly<Record<string, T>>, fallback?: T): T {
		const first = Object.values(words)[0] as T;
		if (!this.has(key)) {
			if (fallback === undefined) this.missing(key);
			return fallback ?? first;
		}
		const value = String(this.#values.get(key));
		if (Object.hasOwn(words, value)) return words[value] as T;
		this.wrong(key, `„${value}“ ist hier nicht vorgesehen.`, `Möglich sind: ${Object.keys(words).join(', ')}.${suggestion(value, Object.keys(words))}`);
		return fallback ?? first;
	}

	list(key: string): Item[] {
		if (!this.has(key)) return [];
		const value = this.#values.get(key);
		if (Array.isArray(value)) return value.map((x: unknown, i) => ({ value: x, path: [...this.path, key, i] }));
		this.wrong(key, 'Hier wird eine Liste erwartet.', 'Schreiben Sie die Einträge untereinander mit „- “ oder in eckigen Klammern.');
		return [];
	}

	texts(key: string): string[] {
		return this.list(key).map((item) => {
			if (typeof item.value !== 'string') this.#faults.add(item.path, 'description-wrong-value', 'Hier wird Text erwartet.', 'Setzen Sie den Wert in Anführungszeichen.');
			return String(item.value).trim();
		});
	}

	entries(key: string): [string, Item][] {
		if (!this.has(key)) return [];
		const found = mapping(this.#values.get(key));
		if (found === undefined) this.wrong(key, 'Hier wird ein Block aus Schlüsseln und Werten erwartet.', 'Schreiben Sie je Zeile Schlüssel: Wert.');
		return [...(found ?? [])].map(([name, value]) => [name, { value, path: [...this.path, key, name] }]);
	}

	/** The list is there and not empty. */
	demandList(key: string): Item[] {
		if (!this.has(key)) this.missing(key);
		return this.list(key);
	}

	missing(key: string): void {
		this.#faults.add(this.path, 'description-missing-key', `Der Schlüssel „${key}“ fehlt.`, `Ergänzen Sie „${key}:“.`);
	}

	wrong(key: string, message: string, advice: string): void {
		const value = this.#values.get(key);
		this.#faults.add([...this.path, key], 'description-wrong-value', message, advice, typeof value === 'object' ? undefined : String(value));
	}
}

function mapping(value: unknown): Map<string, unknown> | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
	return new Map(Object.entries(value));
}
