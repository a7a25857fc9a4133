import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import type { Indicator } from '../../indicator/indicator.ts';
import { CATALOGUE_INDICATORS } from '../catalogue-indicators.ts';
import { fitIndicator } from './fit-indicator.ts';
import type { Stock } from './stock.ts';

/** All indicators of the catalogue that a Kommune can compute, in the catalogue's order. Without `isDelivered` every declared group counts as there. */
export function fittingIndicators(baseFigures: readonly BaseFigure[], classifications: readonly Classification[], isDelivered: Stock['isDelivered'] = () => true): Indicator[] {
	return CATALOGUE_INDICATORS.flatMap((entry) => {
		const fit = fitIndicator(entry, { baseFigures, classifications, isDelivered });
		return fit.kind === 'fits' ? [fit.indicator] : [];
	});
}
