import { firstValue } from '../query.ts';

/**
 * A form without JavaScript sends one `gruppe` per classification (`gruppe=alter:u15&gruppe=geschlecht:w`) and empty
 * fields for „Insgesamt“; both spellings mean the same key.
 */
export function decodeGroup(query: URLSearchParams): string | null {
	const parts = query.getAll('gruppe').flatMap((value) => value.split(',')).map((part) => part.trim()).filter((part) => part !== '');
	return parts.length === 0 ? null : [...new Set(parts)].join(',');
}

/** One of the words an address may say, or the first with a note. */
export function word<Word extends string>(query: URLSearchParams, key: string, words: readonly [Word, ...Word[]], notes: string[], what: string): Word {
	const wanted = firstValue(query, key);
	const found = words.find((w) => w === wanted);
	if (wanted !== null && found === undefined) notes.push(`${what} „${wanted.slice(0, 40)}“ gibt es nicht; gezeigt wird „${words[0]}“.`);
	return found ?? words[0];
}
