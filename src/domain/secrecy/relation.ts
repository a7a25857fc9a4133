import type { Term } from '../indicator/indicator.ts';

/** A term of a relation; `yearsBack` 1 = the cell of the year before. */
export interface RelationTerm extends Term {
	readonly yearsBack: number;
}

/**
 * A declared relation between counts of one area and period, across base figures. Public: who attacks knows it too.
 * `sum`: Σ whole = Σ parts. `subset`: Σ parts ≤ Σ whole, the people counted in the parts are among those of the whole, so that what is left of the
 * whole is a count of people as well. Shares need no declaration: their numerator is a subset of their denominator.
 */
export interface Relation {
	readonly kind: 'sum' | 'subset';
	readonly whole: readonly RelationTerm[];
	readonly parts: readonly RelationTerm[];
}
