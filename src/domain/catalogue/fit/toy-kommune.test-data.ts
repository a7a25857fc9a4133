import type { BaseFigure } from '../../base-figure/base-figure.ts';
import { releaseFigure } from '../../disclosure/released-figure.ts';
import { known, missing } from '../../figure/figure.ts';
import { computeIndicator } from '../../indicator/compute-indicator.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { DEFAULT_RULES } from '../../secrecy/secrecy-rules.ts';
import { CATALOGUE_BASE_FIGURES } from '../catalogue-base-figures.ts';
import { CATALOGUE_INDICATORS } from '../catalogue-indicators.ts';
import { neededBaseFigures } from './needed-base-figures.ts';
import { neededClassifications } from './needed-classifications.ts';
import type { Stock } from './stock.ts';

/** A base figure as a Kommune would describe it. */
export function makeBaseFigure(id: string, classifications: readonly string[], changes: Partial<BaseFigure> = {}): BaseFigure {
	const usual = CATALOGUE_BASE_FIGURES.find((b) => b.id === id);
	return {
		id, title: id, unit: 'Personen', kind: 'stock', secrecy: 'counts', rules: {}, decimals: 0, source: '', referenceDate: '', legalBasis: '', ...usual,
		classifications, additivity: {}, exactness: 'exact', denominator: null, factor: null, publish: 'yes', ...changes
	};
}

/** A Kommune with everything the catalogue needs, in the bands the template asks for. */
export function makeFullStock(): Stock {
	const needed = neededBaseFigures(CATALOGUE_INDICATORS.map((i) => i.id));
	const classifications = neededClassifications(needed);
	const known = classifications.map((c) => c.id);
	return { baseFigures: CATALOGUE_BASE_FIGURES.map((b) => makeBaseFigure(b.id, b.classifications.filter((c) => known.includes(c)))), classifications, isDelivered: () => true };
}

/** The value of an indicator in one area: `cells` by `baseFigure` or `baseFigure/alter:u3`. */
export function valueIn(indicator: Indicator, stock: Stock, cells: Readonly<Record<string, number>>): number | string {
	const figure = (baseFigure: string, group: string) => {
		const value = cells[group === '' ? baseFigure : `${baseFigure}/${group}`];
		return releaseFigure(value === undefined ? missing('not-collected') : known(value), false);
	};
	const { value } = computeIndicator(indicator, { settings: { baseFigures: stock.baseFigures, kommune: { rules: DEFAULT_RULES } }, codes: {}, figure });
	return value.kind === 'known' ? value.value : value.kind === 'missing' ? value.why : value.kind;
}
