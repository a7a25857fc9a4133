import type { ColumnFacts } from '../../table/facts.ts';
import { freeId, slug } from '../../text/fold.ts';
import { parseHeading } from '../../text/heading.ts';
import { bookKnown, bookOwn } from '../book-words.ts';
import type { FigureBook } from '../figure-book.ts';
import type { WordCodes } from '../reading.ts';
import { meaningOfWords } from '../word-meaning.ts';

/** The column whose words name base figures, where most of them do („Einwohner“, „Haushalte“ under „Merkmal“). */
export function figureWords(words: readonly ColumnFacts[], book: FigureBook): WordCodes | undefined {
	for (const facts of words) {
		const meanings = [...facts.counts.keys()].map((word) => [word, meaningOfWords(word)] as const);
		const named = meanings.filter(([, m]) => m.figure !== undefined && m.rest.length === 0 && m.groups.size === 0 && m.age === undefined);
		if (named.length < Math.max(2, meanings.length / 2) || new Set(named.map(([, m]) => m.figure?.id)).size < named.length) continue;
		return { facts, codes: new Map(meanings.map(([word, { figure, rest }]) => [word, figure !== undefined && rest.length === 0 ? bookKnown(figure, book) : bookOwn(freeId(slug(word), book.figures), word, parseHeading(word), book)])) };
	}
	return undefined;
}
