import { roundHalfUp } from '../statistics/rounding.ts';
import type { BaseFigure } from './base-figure.ts';

/**
 * A supplied value at the decimals in which its base figure is shown.
 *
 * For: 19.39799 % of 299 children are 58 of them; whoever may print one decimal must not publish five. Definition: rounded half up; cut off towards zero where
 * the supplier cut it. Reference: 19.39799 → 19.4; −0.91335 → −0.9; 12.97 cut off at one decimal → 12.9.
 */
export function atShownDecimals(value: number, { decimals, exactness }: Pick<BaseFigure, 'decimals' | 'exactness'>): number {
	const rounded = roundHalfUp(value, decimals);
	const beyond = exactness === 'truncated' && Math.abs(rounded) > Math.abs(value);
	return beyond ? roundHalfUp(rounded - Math.sign(value) * 10 ** -decimals, decimals) : rounded;
}
