import type { ColumnFacts } from '../../table/facts.ts';
import type { FoundTable } from '../../table/found-table.ts';
import { fold, freeId, slug } from '../../text/fold.ts';
import { ageIn } from '../../vocabulary/ages.ts';
import { classificationNamed, groupsIn, KNOWN_CLASSIFICATIONS } from '../../vocabulary/groups.ts';
import { ageCode, ageName, settleAge } from '../../vocabulary/settled-age.ts';
import type { FigureBook } from '../figure-book.ts';
import { fileStem } from '../file-stem.ts';
import type { WordCodes } from '../reading.ts';
import { meaningOfWords } from '../word-meaning.ts';

const TOTALS = /^(?:insgesamt|gesamt|zusammen|zus|summe|total|alle|all|ges)$/;
/** Headings that say only that something is told apart. */
const GENERIC = /^(?:merkmal|auspraegung|art|kategorie|gruppe|typ|variable|indikator|kennzahl|bezeichnung|klasse|wert|feature|category|group|type)\w*$/;

/** A column of words as a classification: one everybody knows, else one named by its heading or by the file. */
export function groupWords(facts: ColumnFacts, table: FoundTable, book: FigureBook): [string, WordCodes] {
	const words = [...facts.counts.keys()];
	const parts = words.filter((word) => !TOTALS.test(fold(word)));
	const totals = words.filter((word) => TOTALS.test(fold(word))).map((word) => [word, 'insgesamt'] as const);
	const ages = parts.flatMap((word) => { const found = ageIn(word, true); return found === undefined ? [] : [[word, found.age] as const]; });
	if (ages.length === parts.length) {
		const all = ages.map(([, age]) => age);
		const codes = ages.map(([word, age]) => { const settled = settleAge(age, all); book.code('alter', 'Alter', ageCode(settled), ageName(settled)); return [word, ageCode(settled)] as const; });
		return ['alter', { facts, codes: new Map([...totals, ...codes]) }];
	}
	const heading = fold(facts.column.name);
	const stem = GENERIC.test(heading) ? fileStem(table) : facts.column.name;
	const known = KNOWN_CLASSIFICATIONS.find((c) => parts.every((word) => c.codes.some((code) => code.words.test(fold(word)) && groupsIn(fold(word)).rest === '')));
	const id = known?.id ?? classificationNamed(heading) ?? slug(stem);
	const taken = new Map<string, string>();
	for (const word of parts) {
		const meaning = meaningOfWords(word);
		const own = meaning.groups.size === 1 && meaning.rest.length === 0 ? meaning.groups.get(id) : undefined;
		const code = freeId(own ?? slug(word), { has: (c) => [...taken.values()].includes(c) });
		book.code(id, known?.name ?? stem, code, KNOWN_CLASSIFICATIONS.find((c) => c.id === id)?.codes.find((c) => c.code === code)?.name ?? word);
		taken.set(word, code);
	}
	return [id, { facts, codes: new Map([...totals, ...taken]) }];
}
