/** The German word of a typed value: the way back through `description/words.ts`. */
export function wordOf<T>(words: Readonly<Record<string, T>>, value: T): string {
	const word = Object.keys(words).find((key) => words[key] === value);
	if (word === undefined) throw new TypeError(`There is no word for ${String(value)}.`);
	return word;
}

export const yesNo = (value: boolean): string => (value ? 'ja' : 'nein');

/** Without the keys that say nothing: an empty text, list or block is the same as none. */
export function withoutEmpty(block: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(block).filter(([, value]) => value !== '' && value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0)));
}
