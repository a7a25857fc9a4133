import type { Indicator } from '../indicator/indicator.ts';
import { parseFormula } from '../indicator/parse-formula.ts';
import type { CatalogueIndicator } from './catalogue-indicator.ts';

/** Both sides of a formula. */
export type CatalogueTerms = Pick<Indicator, 'numerator' | 'denominator'>;

/** The formulas of an entry, the usual one first. */
export function formulasOf(entry: CatalogueIndicator): readonly CatalogueTerms[] {
	return [entry, ...entry.instead].map(({ numerator, denominator }) => ({ numerator: termsIn(numerator), denominator: denominator === '' ? [] : termsIn(denominator) }));
}

function termsIn(text: string): Indicator['numerator'] {
	const formula = parseFormula(text);
	if (formula.kind === 'fault') throw new Error(`catalogue: ${text}: ${formula.message}`);
	return formula.terms;
}
