import type { AuditStatus } from './core/facts.ts';

/** One unsafe count. Only what can be concluded from public numbers, but in one place: confidential all the same. */
export interface AuditFinding {
	/** `cell`: a count of a base figure; `rest`: what is left of an indicator's denominator or a relation's whole; `sum`: an indicator's numerator. */
	readonly what: 'cell' | 'rest' | 'sum';
	/** Of a cell; for `rest` and `sum` the indicator, or the part of the relation. */
	readonly baseFigure: string;
	readonly period: string;
	readonly area: string;
	readonly group: string;
	readonly status: AuditStatus;
	/** All an attacker must hold for possible. */
	readonly interval: readonly [number, number];
	readonly derivation: string;
}

/** Deterministic: the same files give the same report. */
export interface AuditReport {
	/** Cells of base figures with a number, and withheld ones. */
	readonly values: number;
	readonly withheld: number;
	/** Counts that were judged: withheld or roughly shown cells, rests and sums. */
	readonly judged: number;
	readonly facts: number;
	readonly safe: number;
	readonly narrow: number;
	readonly disclosed: number;
	readonly timeout: number;
	/** Unsafe by older Datenstände alone: copies cannot be recalled. In none of the four numbers above. */
	readonly already: number;
	/** Published numbers that cannot hold together, and numbers over withheld cells. */
	readonly contradictions: readonly string[];
	/** All findings, the worst first. */
	readonly worst: readonly AuditFinding[];
}

/** True where nothing speaks against the publication. */
export const passes = (report: AuditReport): boolean => report.narrow + report.disclosed + report.timeout + report.contradictions.length === 0;
