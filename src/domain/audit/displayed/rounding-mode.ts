import { Fraction } from '../core/rows/fraction.ts';
import type { Limit } from './exact-fact.ts';

/**
 * How a shown decimal came about. `half-up`: our one stated mode, ties away from zero, so one end is open. `unknown`: any usual rounding, both
 * ends possible. `truncated`: cut off towards zero.
 */
export type RoundingMode = 'half-up' | 'unknown' | 'truncated';

/** Between what the number lies that is shown as `shown` with that many decimals. Reference: 4.3, one decimal, half up: [4.25, 4.35). */
export function behindShown(shown: number, decimals: number, mode: RoundingMode): { low: Limit; high: Limit } {
	const at = Fraction.of(shown);
	const unit = new Fraction(1n, 10n ** BigInt(decimals));
	const step = mode === 'truncated' ? unit : unit.over(2);
	const outward = { at: at.plus(shown < 0 ? step.times(-1) : step), open: mode !== 'unknown' };
	const inward = mode === 'truncated' ? { at, open: false } : { at: at.plus(shown < 0 ? step : step.times(-1)), open: false };
	// Around zero both ends lead away from it.
	if (shown === 0) return { low: { at: step.times(-1), open: mode !== 'unknown' }, high: { at: step, open: mode !== 'unknown' } };
	return shown < 0 ? { low: outward, high: inward } : { low: inward, high: outward };
}
