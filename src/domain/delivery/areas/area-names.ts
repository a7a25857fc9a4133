import { umlautsWrittenOut } from '../../text/umlauts-written-out.ts';

/**
 * Names of areas as files spell them: large and small letters, ß or ss, ä or ae, hyphen, blank or nothing between words, „Str.“ or „Straße“,
 * „St.“ or „Sankt“ are the same; what stands in brackets may be missing.
 */
export function plainAreaName(name: string): string {
	return umlautsWrittenOut(name.normalize('NFC'))
		.normalize('NFD').replace(/\p{M}/gu, '')
		.replace(/str(?:\.|(?![\p{L}]))/gu, 'strasse').replace(/(?<![\p{L}])st(?:\.|(?![\p{L}]))/gu, 'sankt')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

const withoutBrackets = (name: string): string => plainAreaName(name.replace(/\([^()]*\)/g, ''));

/** What a name means among the areas of a frame: the index of one area, or of several that it could be. */
export class AreaNames {
	readonly #exact: ReadonlyMap<string, number[]>;
	readonly #plain: ReadonlyMap<string, number[]>;
	readonly #bare: ReadonlyMap<string, number[]>;

	constructor(names: readonly string[]) {
		const by = (spell: (name: string) => string): Map<string, number[]> => Map.groupBy(names.keys(), (i) => spell(names[i] ?? ''));
		this.#exact = by((name) => name);
		this.#plain = by(plainAreaName);
		this.#bare = by(withoutBrackets);
	}

	/** The strictest spelling that knows the name decides. Empty: none does. */
	find(name: string): readonly number[] {
		return this.#exact.get(name) ?? this.#plain.get(plainAreaName(name)) ?? this.#bare.get(withoutBrackets(name)) ?? [];
	}
}
