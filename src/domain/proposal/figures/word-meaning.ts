import { plainWords } from '../text/fold.ts';
import { ageIn } from '../vocabulary/ages.ts';
import { figureIn } from '../vocabulary/figures.ts';
import { groupsIn } from '../vocabulary/groups.ts';
import type { WordMeaning } from './meaning.ts';

const PREPOSITIONS = new Set(['mit', 'in', 'von', 'aus', 'je', 'ohne', 'bei', 'with', 'of', 'in']);
const FILLERS = new Set(['insgesamt', 'gesamt', 'zusammen', 'total', 'ges', 'zus', 'und', 'oder', 'der', 'die', 'das', 'den', 'des', 'dem', 'am', 'im', 'in', 'von', 'mit', 'zu', 'nach', 'zahl', 'anzahl', 'number', 'of', 'with', 'the', 'and', 'age', 'ages', 'aged', 'alter', 'jahre', 'jahren', 'personen', 'menschen', 'davon', 'darunter', 'wohnort']);

/** Words → figure, groups and age, and what is left. `certainlyAges`: it is known that numbers in it are ages. */
export function meaningOfWords(text: string, certainlyAges = false): WordMeaning {
	const aged = ageIn(text, certainlyAges);
	const { groups, rest } = groupsIn(plainWords(aged?.rest ?? text).join(' '));
	const words = rest.split(' ').filter((w) => w !== '');
	const said = figureIn(words);
	const found = said !== undefined && isHead(words, said.rest) ? said : undefined;
	return {
		figure: found?.figure, age: aged?.age, groups: new Map([...groups, ...(found?.groups ?? [])]),
		rest: (found?.rest ?? words).filter((w) => !FILLERS.has(w)),
		total: /insgesamt|^gesamt|\btotal\b/i.test(text),
		part: /^(?:mit|ohne|nach|davon|darunter|von|und zwar|-)\s/i.test(text.trim())
	};
}

/** „Gebäude mit Wohnungen“ are buildings: what stands only behind a preposition is not what is counted, unless nothing stands before it. */
function isHead(words: readonly string[], rest: readonly string[]): boolean {
	const at = words.findIndex((w) => PREPOSITIONS.has(w));
	const before = words.slice(0, Math.max(0, at)).filter((w) => !FILLERS.has(w));
	return at < 0 || before.length === 0 || before.some((w) => !rest.includes(w));
}
