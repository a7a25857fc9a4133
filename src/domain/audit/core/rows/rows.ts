import type { AuditCell, AuditFact } from '../facts.ts';
import { assertFact } from '../facts.ts';
import { Fraction } from './fraction.ts';

/** Facts laid out for computing: row r has the terms start[r] … start[r + 1] − 1, all in whole numbers. */
export interface Rows {
	readonly count: number;
	readonly start: Int32Array;
	readonly cell: Int32Array;
	readonly coefficient: Float64Array;
	/** Ends as told, for fractions; and the tightest ends that whole numbers can reach. */
	readonly told: { readonly low: Float64Array; readonly high: Float64Array };
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Rows of a cell: row[of[c]] … row[of[c + 1] − 1]. */
	readonly of: Int32Array;
	readonly row: Int32Array;
}

export function layRows(cells: readonly AuditCell[], facts: readonly AuditFact[]): Rows {
	const start = new Int32Array(facts.length + 1);
	const [cell, coefficient]: [number[], number[]] = [[], []];
	const ends = { low: new Float64Array(facts.length), high: new Float64Array(facts.length) };
	const told = { low: new Float64Array(facts.length), high: new Float64Array(facts.length) };
	const uses = new Int32Array(cells.length + 1);
	facts.forEach((fact, r) => {
		assertFact(fact, cells);
		const whole = inWholeNumbers(fact);
		for (const [c, k] of whole.terms) {
			cell.push(c);
			coefficient.push(k);
			uses[c + 1]!++;
		}
		start[r + 1] = cell.length;
		[told.low[r], told.high[r]] = [whole.low, whole.high];
		const divisor = whole.terms.reduce((g, [, k]) => greatestDivisor(g, Math.abs(k)), 0) || 1;
		[ends.low[r], ends.high[r]] = [-floorOver(-Math.ceil(whole.low), divisor) * divisor, floorOver(Math.floor(whole.high), divisor) * divisor];
	});
	for (let c = 0; c < cells.length; c++) uses[c + 1]! += uses[c]!;
	const row = new Int32Array(cell.length);
	const at = uses.slice();
	for (let r = 0; r < facts.length; r++) for (let k = start[r]!; k < start[r + 1]!; k++) row[at[cell[k]!]!++] = r;
	return { count: facts.length, start, cell: Int32Array.from(cell), coefficient: Float64Array.from(coefficient), told, ...ends, of: uses, row };
}

/** One term per cell, coefficients whole. */
function inWholeNumbers(fact: AuditFact): Pick<AuditFact, 'terms' | 'low' | 'high'> {
	const merged = new Map<number, number>();
	const whole = fact.terms.every(([, k]) => Number.isSafeInteger(k));
	const unit = whole ? 1n : fact.terms.reduce((u, [, k]) => maxOf(u, Fraction.of(k).bottom), 1n);
	for (const [c, k] of fact.terms) merged.set(c, (merged.get(c) ?? 0) + (whole ? k : exactly(Fraction.of(k).times(new Fraction(unit)))));
	const end = (value: number): number => (whole || !Number.isFinite(value) ? value : Fraction.of(value).times(new Fraction(unit)).toNumber());
	return { terms: [...merged].filter(([, k]) => k !== 0), low: end(fact.low), high: end(fact.high) };
}

/** The largest whole number ≤ a ÷ b, exact below 2^53; b > 0. */
export function floorOver(a: number, b: number): number {
	const cut = Math.floor(a / b);
	return Number.isFinite(cut) && cut * b > a ? cut - 1 : cut;
}

function exactly(fraction: Fraction): number {
	const value = fraction.toNumber();
	if (!Number.isSafeInteger(value)) throw new Error('audit: a coefficient too fine for exact numbers');
	return value;
}

/** Powers of ten: the largest is a multiple of all. */
const maxOf = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));
