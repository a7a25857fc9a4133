import type { Audience } from '#domain/secrecy/audience.ts';
import { WrongUse } from './wrong-use.ts';

const WORDS: Readonly<Record<string, Audience>> = { oeffentlich: 'public', verwaltung: 'staff' };

/** `--audience`; without it everyone is meant. */
export function takeAudience(word: string | undefined): Audience {
	const audience = WORDS[word ?? 'oeffentlich'];
	if (audience === undefined) throw new WrongUse(`Den Leserkreis „${word}“ gibt es nicht. Es gibt: ${Object.keys(WORDS).join(', ')}.`);
	return audience;
}
