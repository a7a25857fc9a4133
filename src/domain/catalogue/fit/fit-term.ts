import type { BaseFigure } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import type { Term } from '../../indicator/indicator.ts';
import { parseAgeSpan } from '../age/age-span.ts';
import { coverAges } from '../age/cover-ages.ts';
import type { Lack } from './lack.ts';
import type { Stock } from './stock.ts';

export type FittedTerms = { readonly kind: 'terms'; readonly terms: readonly Term[] } | { readonly kind: 'lacks'; readonly lacks: readonly Lack[] };

/** A term with canonical codes → terms over the Kommune's own: an age is put together from its bands, everything else must be there as it is. */
export function fitTerm(term: Term, stock: Stock): FittedTerms {
	const figure = stock.baseFigures.find((b) => b.id === term.baseFigure);
	const lack = lackOf(term, figure, stock);
	if (lack !== undefined) return { kind: 'lacks', lacks: [lack] };
	const { alter: age, ...others } = term.codes;
	const span = age === undefined ? null : parseAgeSpan(age);
	if (age === undefined || span === null) return stock.isDelivered(term.baseFigure, term.codes) ? { kind: 'terms', terms: [term] } : { kind: 'lacks', lacks: [{ kind: 'group', baseFigure: term.baseFigure, codes: term.codes }] };
	const bands = codesOf('alter', stock).filter((code) => stock.isDelivered(term.baseFigure, { ...others, alter: code }));
	const cover = coverAges(span, bands);
	if (cover === null) return { kind: 'lacks', lacks: [{ kind: 'age', baseFigure: term.baseFigure, classification: 'alter', code: age }] };
	return { kind: 'terms', terms: cover.map((code) => ({ ...term, codes: { ...term.codes, alter: code } })) };
}

function lackOf({ baseFigure, codes }: Term, figure: BaseFigure | undefined, stock: Stock): Lack | undefined {
	if (figure === undefined) return { kind: 'base-figure', baseFigure };
	for (const [classification, code] of Object.entries(codes)) {
		if (!figure.classifications.includes(classification)) return { kind: 'classification', baseFigure, classification };
		if ((classification !== 'alter' || parseAgeSpan(code) === null) && code !== TOTAL && !codesOf(classification, stock).includes(code)) return { kind: 'code', baseFigure, classification, code };
	}
	return undefined;
}

/** Codes of a classification as this Kommune has them. */
export function codesOf(classification: string, stock: Stock): readonly string[] {
	return stock.classifications.find((c) => c.id === classification)?.codes.map((c) => c.code) ?? [];
}
