/** What one process of tests is to do with the mutants. Written by the hunt, read by the runner. */
export interface Job {
	readonly kind: 'survey' | 'hunt' | 'alone';
	readonly root: string;
	readonly files: readonly string[];
	/** Files with mutants, and the number of the first one in each. */
	readonly first: Readonly<Record<string, number>>;
	readonly mutants: number;
	/** Hunt: those to try. Alone: the one that is on from the start. */
	readonly ids: readonly number[];
	/** Lines are appended here: what was found, and what is being tried. */
	readonly log: string;
	/** Hunt: what the survey found in this file. */
	readonly reach: readonly Reach[];
}

/** What one test reaches, and how long it takes. */
export interface Reach {
	readonly test: string;
	readonly ms: number;
	readonly steps: number;
	readonly ids: readonly number[];
	/** Reached before any test ran. */
	readonly loaded: readonly number[];
	readonly passed: boolean;
}

export type Line = { readonly reach: Reach; readonly file: string } | { readonly tried: number } | { readonly killed: readonly number[] } | { readonly spoilt: readonly number[] };
