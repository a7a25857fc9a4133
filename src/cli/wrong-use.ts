/** The words of a command are not what it takes. */
export class WrongUse extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'WrongUse';
	}
}

/** What Node's `parseArgs` (strict) complains about, in German; every other error as it is. */
export function germanWrongUse(error: unknown): unknown {
	if (!(error instanceof TypeError) || !('code' in error)) return error;
	const named = /'(?:-\w, )?(--?[^'\s]+|[^']*)/.exec(error.message)?.[1] ?? '';
	switch (error.code) {
		case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': return new WrongUse(`Die Angabe „${named}“ gibt es hier nicht.`);
		case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL': return new WrongUse(`„${named}“ ist hier zu viel.`);
		case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE': return new WrongUse(error.message.includes('does not take') ? `Die Angabe „${named}“ nimmt keinen Wert.` : `Der Angabe „${named}“ fehlt ihr Wert.`);
		default: return error;
	}
}

/** Exactly the named words, in order. */
export function takeWords<const Names extends readonly string[]>(words: readonly string[], names: Names): { readonly [K in keyof Names]: string } {
	const missing = names[words.length];
	if (missing !== undefined) throw new WrongUse(`Es fehlt: <${missing}>.`);
	const surplus = words[names.length];
	if (surplus !== undefined) throw new WrongUse(`„${surplus}“ ist hier zu viel.`);
	return words as readonly string[] as { readonly [K in keyof Names]: string };
}

/** The number of a revision or snapshot: 1, 2, 3 … */
export function takeNumber(word: string): number {
	if (!/^[1-9]\d{0,8}$/.test(word)) throw new WrongUse(`„${word}“ ist keine Nummer; gebraucht wird 1, 2, 3 …`);
	return Number(word);
}
