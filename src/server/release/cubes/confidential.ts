import { WHY } from '#domain/disclosure/problem/why.ts';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';
import type { ActiveFacilities } from '#server/ledger/queries/load-facilities.ts';
import type { Cube } from './cube.ts';

/** Everything a release is made of, before protection. Confidential. */
export interface Confidential {
	readonly settings: KommuneSettings;
	readonly boundaries: Boundaries;
	/** One per base figure and period that may be published. */
	readonly cubes: readonly Cube[];
	/** Date of the delivery behind each revision number. */
	readonly deliveries: ReadonlyMap<number, string>;
	/** Lists of facilities. Public things: nothing of them is protected, and nothing protected is in them. */
	readonly facilities: readonly ActiveFacilities[];
	/** Titles of the base figures that may not be published (yet). */
	readonly keptBack: readonly string[];
}

/** What is withheld of one cube, cell for cell (1 = withheld). Decided once; everything public follows from it. */
export interface Verdict {
	readonly hidden: Uint8Array;
	/** Why, by number of `WHY` (domain/disclosure); for the confidential protocol only. */
	readonly why: Uint8Array;
}

/** What has a reason is withheld. @param why by cell, numbers of `WHY` */
export const verdictOf = (why: Uint8Array): Verdict => ({ why, hidden: why.map((w) => (w === WHY.SHOWN ? 0 : 1)) });

/** Verdicts by cube, in the order of `Confidential.cubes`. */
export type Verdicts = readonly Verdict[];
