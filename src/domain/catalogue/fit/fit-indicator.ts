import type { Indicator, OpenClassification, Term } from '../../indicator/indicator.ts';
import type { CatalogueIndicator } from '../catalogue-indicator.ts';
import { CATALOGUE_BASE_FIGURES } from '../catalogue-base-figures.ts';
import type { CatalogueTerms } from '../catalogue-terms.ts';
import { formulasOf } from '../catalogue-terms.ts';
import { codesOf, fitTerm } from './fit-term.ts';
import type { Lack } from './lack.ts';
import type { Stock } from './stock.ts';
import { factorOver, squareMetresIn } from './area-unit.ts';

export type Fit = { readonly kind: 'fits'; readonly indicator: Indicator } | { readonly kind: 'lacks'; readonly lacks: readonly Lack[] };

/**
 * An indicator of the catalogue over what a Kommune has, or what is missing for it. A supplied base figure of the indicator's own id is
 * shown as it is: its office computed the same formula. Of several formulas the first that fits is taken; what is told as missing is what the
 * first lacks.
 */
export function fitIndicator(entry: CatalogueIndicator, stock: Stock): Fit {
	const supplied = stock.baseFigures.find((b) => b.id === entry.id && b.kind === 'supplied');
	if (supplied !== undefined && stock.isDelivered(supplied.id, {})) {
		return fits({ ...entry, kind: 'supplied', factor: 1, unit: supplied.unit === '' ? entry.unit : supplied.unit, decimals: supplied.decimals }, { numerator: [{ sign: 1, baseFigure: supplied.id, codes: {} }], denominator: [] }, stock);
	}
	const lacks: Lack[][] = [];
	for (const formula of formulasOf(entry)) {
		const found: Lack[] = [];
		const fitted = { numerator: termsOver(formula.numerator, stock, found), denominator: termsOver(formula.denominator, stock, found) };
		found.push(...[...fitted.numerator, ...fitted.denominator].flatMap((term) => unlike(term, stock)));
		if (found.length === 0) return fits(entry, fitted, stock);
		lacks.push(found);
	}
	return { kind: 'lacks', lacks: lacks[0] ?? [] };
}

function termsOver(terms: readonly Term[], stock: Stock, lacks: Lack[]): Term[] {
	return terms.flatMap((term) => {
		const fit = fitTerm(term, stock);
		if (fit.kind === 'terms') return fit.terms;
		lacks.push(...fit.lacks);
		return [];
	});
}

/** The base figure has the catalogue's id, but was not counted, or not measured, as the formula supposes. */
function unlike({ baseFigure }: Term, stock: Stock): Lack[] {
	const figure = stock.baseFigures.find((b) => b.id === baseFigure);
	const canonical = CATALOGUE_BASE_FIGURES.find((b) => b.id === baseFigure);
	if (figure === undefined || canonical === undefined) return [];
	if (figure.kind === 'supplied' && canonical.kind !== 'supplied') return [{ kind: 'supplied', baseFigure }];
	return canonical.measured && squareMetresIn(figure.unit) === null ? [{ kind: 'unit', baseFigure, unit: figure.unit, needed: canonical.unit }] : [];
}

function fits(entry: CatalogueIndicator, { numerator, denominator }: CatalogueTerms, stock: Stock): Fit {
	const { id, title, theme, kind, unit, decimals, direction, definition, reading, sentence, version } = entry;
	const open = entry.open.filter((o) => opensEverywhere(o, o.applies === 'both' ? [...numerator, ...denominator] : numerator, stock));
	return { kind: 'fits', indicator: { id, title, theme, kind, unit, numerator, denominator, factor: factorOver(entry.factor, { numerator, denominator }, stock), decimals, direction, open, definition, reading, sentence, version } };
}

/** A classification can be opened where every base figure of the formula was delivered by it. */
function opensEverywhere({ classification }: OpenClassification, terms: readonly Term[], stock: Stock): boolean {
	const codes = codesOf(classification, stock);
	return terms.every((term) => stock.baseFigures.find((b) => b.id === term.baseFigure)?.classifications.includes(classification) === true
		&& codes.some((code) => stock.isDelivered(term.baseFigure, { ...term.codes, [classification]: code })));
}
