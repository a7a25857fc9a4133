import type { CodeSum } from '../../base-figure/base-figure.ts';

/** A sum between groups that no row contradicts. */
export interface FoundSum extends CodeSum {
	readonly classification: string;
}

/** A sum that holds except where one of its parts is 0: there the 0 stands for a number nobody wanted to show. */
export interface DoubtfulZero {
	readonly file: string;
	readonly rows: number;
}
