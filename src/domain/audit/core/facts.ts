/** An integer unknown, or a shown count (low = high). Bounds are what anybody knows beforehand; `high` may be Infinity. */
export interface AuditCell {
	/** Unique, for people: „einwohner, 2023, quartier:01, alter:u15“. */
	readonly id: string;
	readonly low: number;
	readonly high: number;
}

/** Something published: low ≤ Σ coefficient × cell ≤ high. Coefficients and ends are any decimals; an end may be infinite. */
export interface AuditFact {
	readonly terms: readonly (readonly [cell: number, coefficient: number])[];
	readonly low: number;
	readonly high: number;
	/** Where it is published or why it holds, in German. */
	readonly why: string;
}

/** What a secret cell is owed: an attacker must hold a value ≤ `low` and one ≥ `high` for possible, or know that it is at least `enough`. */
export interface AuditNeed {
	readonly cell: number;
	readonly low: number;
	readonly high: number;
	/** From here on the cell is no small count and may be narrow, though not a single value. Left out: no such way out. */
	readonly enough?: number;
	/** Nobody withholds it: from `enough` on it may be a single value, too. */
	readonly mayBeKnown?: boolean;
}

/** `timeout`: a limit was reached, or the numbers contradict each other. Never to be taken for safe. */
export type AuditStatus = 'safe' | 'narrow' | 'disclosed' | 'timeout';

export interface JudgedCell {
	readonly cell: number;
	/** What fractions could be, as far as it was asked for. */
	readonly lp: readonly [number, number];
	/** What whole numbers can be: exact in mode `intervals` and for cells that are not safe; else values seen to be possible. */
	readonly integer: readonly [number, number];
	readonly status: AuditStatus;
	/** How the narrowest end follows, in German; empty for safe cells. */
	readonly derivation: string;
}

/** Throws (a bug of the caller) on facts about cells that do not exist and on ends in the wrong order. */
export function assertFact(fact: AuditFact, cells: readonly AuditCell[]): void {
	if (fact.terms.some(([cell, coefficient]) => cells[cell] === undefined || !Number.isFinite(coefficient))) throw new Error(`audit: a fact names a cell that does not exist (${fact.why})`);
	if (Number.isNaN(fact.low) || Number.isNaN(fact.high)) throw new Error(`audit: a fact without ends (${fact.why})`);
}
