import type { AuditNeed } from '../core/facts.ts';

/** Where a count stands. */
export interface Place {
	readonly baseFigure: string;
	readonly period: string;
	readonly area: string;
	readonly group: string;
}

/** A sum of slots. */
export type Side = readonly (readonly [slot: number, sign: number])[];

/** What is judged: a withheld or only roughly shown cell, what an indicator leaves of its whole, or the sum above its line. */
export interface Judgeable extends Place {
	readonly what: 'cell' | 'rest' | 'sum';
	/** The same in every Datenstand. */
	readonly key: string;
}

export interface Subject extends Judgeable {
	readonly need: AuditNeed;
}

/** What needs no attack: a small count is simply printed. */
export interface Printed extends Judgeable {
	readonly value: readonly [number, number];
}
