import type { Term } from '../../indicator/indicator.ts';
import { CATALOGUE_BASE_FIGURES } from '../catalogue-base-figures.ts';
import type { CatalogueTerms } from '../catalogue-terms.ts';
import type { Stock } from './stock.ts';

/** Square metres of one. */
const SQUARE_METRES: ReadonlyMap<string, number> = new Map([['m²', 1], ['1.000 m²', 1000], ['Hektar', 10_000], ['ha', 10_000], ['km²', 1_000_000]]);

/** Square metres in one of the unit; null where it measures no ground. */
export function squareMetresIn(unit: string): number | null {
	return SQUARE_METRES.get(unit) ?? null;
}

/** The factor where ground was measured in another unit than the formula supposes: km² in the place of hectares. Whole numbers until the last division. */
export function factorOver(factor: number, { numerator, denominator }: CatalogueTerms, stock: Stock): number {
	const [top, bottom] = [unitsOf(numerator[0], stock), unitsOf(denominator[0], stock)];
	return (factor * top.delivered * bottom.supposed) / (top.supposed * bottom.delivered);
}

function unitsOf(term: Term | undefined, stock: Stock): { delivered: number; supposed: number } {
	const [figure, canonical] = [stock.baseFigures.find((b) => b.id === term?.baseFigure), CATALOGUE_BASE_FIGURES.find((b) => b.id === term?.baseFigure && b.measured)];
	return { delivered: (canonical && figure && squareMetresIn(figure.unit)) ?? 1, supposed: (canonical && squareMetresIn(canonical.unit)) ?? 1 };
}
