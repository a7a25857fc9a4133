import { WHY } from '#domain/disclosure/problem/why.ts';

/** Why a cell is withheld, for the office. By name of `WHY`. */
const WORDS: Readonly<Record<string, string>> = {
	SMALL: 'kleine Zahl unter der Mindestzahl',
	COMPLEMENT: 'kleine Restzahl: alle bis auf wenige',
	EVERYONE: 'alle: der Teil ist so groß wie sein Ganzes',
	PARTNER: 'schützt einen anderen Wert vor dem Zurückrechnen',
	SUPPLIER: 'vom Lieferanten geheim gehalten',
	BY_HAND: 'von der Kommune zusätzlich geheim gehalten',
	BEFORE: 'schon in einem früheren Datenstand nicht ausgewiesen',
	COARSER: 'die Gliederung ist für dieses Gebiet zurückgenommen',
	WHOLE_ROW: 'das Gebiet ist zurückgenommen',
	SMALL_WHOLE: 'Quote über zu wenige, oder eine, die eine kleine Zahl verrät'
};

/** What the rules of secrecy name, or someone decided; all other reasons only protect these. */
const OWN: readonly string[] = ['SMALL', 'COMPLEMENT', 'EVERYONE', 'SMALL_WHOLE', 'SUPPLIER', 'BY_HAND'];

const nameOf = (why: number): string => Object.entries(WHY).find(([, code]) => code === why)?.[0] ?? '';

/** @param why a code of `WHY` other than SHOWN */
export function reasonWords(why: number): string {
	const words = WORDS[nameOf(why)];
	if (words === undefined) throw new Error(`There are no words for the reason ${why}.`);
	return words;
}

export const isOwnReason = (why: number): boolean => OWN.includes(nameOf(why));
