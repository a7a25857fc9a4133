import type { AuditFact } from '../core/facts.ts';
import { Fraction } from '../core/rows/fraction.ts';

/** An end of a fact; `open`: the value itself is not possible. */
export interface Limit {
	readonly at: Fraction;
	readonly open: boolean;
}

/** low ≤ Σ weight × cell ≤ high with fractions, as a fact in whole numbers: multiplied until nothing is left below the line. An open end moves inwards by one. */
export function exactFact(terms: readonly (readonly [cell: number, weight: Fraction])[], low: Limit | null, high: Limit | null, why: string): AuditFact {
	const unit = terms.reduce((u, [, w]) => (u / divisor(u, w.bottom)) * w.bottom, 1n);
	const whole = terms.map(([cell, w]) => [cell, (w.top * unit) / w.bottom] as const);
	const common = whole.reduce((g, [, k]) => divisor(g, k < 0n ? -k : k), 0n) || 1n;
	const scale = new Fraction(unit, common);
	const end = (limit: Limit | null, side: 1n | -1n): number => {
		if (limit === null) return side === 1n ? Infinity : -Infinity;
		const at = limit.at.times(scale);
		return limit.open ? Number(side === 1n ? at.ceil() - 1n : at.floor() + 1n) : at.toNumber();
	};
	return { terms: whole.map(([cell, k]) => [cell, Number(k / common)]), low: end(low, -1n), high: end(high, 1n), why };
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
