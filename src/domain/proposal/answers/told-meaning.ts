import { parseFormula } from '../../indicator/parse-formula.ts';
import { CATALOGUE_BASE_FIGURES } from '../../catalogue/catalogue-base-figures.ts';
import type { RoledColumn } from '../columns/role.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { Groups } from '../figures/groups.ts';
import { bookKnown, bookOwn } from '../figures/book-words.ts';
import type { Answers } from './answers.ts';
import { questionCode } from './question-code.ts';

/** What somebody said a column means: left out, or a base figure with its groups. */
export type ToldMeaning = { readonly kind: 'left-out' } | { readonly kind: 'figure'; readonly figure: string; readonly groups: Groups };

/** Code under which anybody may say what a column means. */
export const meaningCode = (file: string, column: RoledColumn): string => questionCode('meaning-of-column', file, column.facts.column.name);

/** The answer to what a column means, taken down in the book; undefined where there is none or it is no single term. */
export function toldMeaning(file: string, column: RoledColumn, answers: Answers, book: FigureBook): ToldMeaning | undefined {
	const answer = answers.to(meaningCode(file, column));
	if (answer === undefined) return undefined;
	if (answer === 'ausgelassen') return { kind: 'left-out' };
	const formula = parseFormula(answer);
	const [term] = formula.kind === 'fault' ? [] : formula.terms;
	if (formula.kind === 'fault' || formula.terms.length !== 1 || term === undefined || term.sign !== 1) return undefined;
	const known = CATALOGUE_BASE_FIGURES.find((f) => f.id === term.baseFigure);
	const figure = known === undefined ? bookOwn(term.baseFigure, column.heading.core, column.heading, book) : bookKnown(known, book, column.heading);
	const groups = new Map(Object.entries(term.codes));
	for (const [classification, code] of groups) book.code(classification, classification, code, code);
	return { kind: 'figure', figure, groups };
}
