import type { SecrecyRules } from '../secrecy/secrecy-rules.ts';
import type { Exactness } from './exactness.ts';

/** One value of a classification, e.g. `u3` „unter 3 Jahre“. `insgesamt` is the implicit whole and never listed. */
export interface Code {
	readonly code: string;
	readonly name: string;
}

/** A declared sum: `whole` = Σ `parts`. `whole` may be `insgesamt`. Codes without a declared sum are not parts of anything. */
export interface CodeSum {
	readonly whole: string;
	readonly parts: readonly string[];
}

/** A classification (Gliederung), e.g. `alter`, with its declared sums; overlapping bands simply appear in several sums. */
export interface Classification {
	readonly id: string;
	readonly name: string;
	readonly codes: readonly Code[];
	readonly sums: readonly CodeSum[];
}

/** The code that means „not broken down“. */
export const TOTAL = 'insgesamt';

/** How areas of one level relate to their parents. `additive-with-rest`: the rest areas of the level belong to the sum. */
export type Additivity = 'additive' | 'additive-with-rest' | 'none';

/** A base figure (Grundgröße): what was counted. Its cells are withheld or released once. */
export interface BaseFigure {
	readonly id: string;
	readonly title: string;
	/** What one of it is, plural: „Personen“, „Haushalte“, „Plätze“. */
	readonly unit: string;
	/** stock: at a date · flow: during a period · supplied: a rate or mean delivered without counts, never summed. */
	readonly kind: 'stock' | 'flow' | 'supplied';
	/** Counts of people or cases fall under statistical secrecy; places, buildings or hectares may be declared free. */
	readonly secrecy: 'counts' | 'none';
	/** Ids of the classifications, in the order in which they stand in addresses and datasets. */
	readonly classifications: readonly string[];
	/** Per level below the top: its relation to the level above. A level not named here has relation `none`. */
	readonly additivity: Readonly<Record<string, Additivity>>;
	readonly exactness: Exactness;
	/** Decimals in which a supplied value is shown. */
	readonly decimals: number;
	/** For supplied values: the base figure that is the denominator, when it is known. */
	readonly denominator: string | null;
	/** Which cell of that base figure it is: a group key, and the same period or the year that ended before it began. Left out: everybody, in the same period. */
	readonly denominatorCell?: { readonly group: string; readonly time: 'same' | 'year-end-before' };
	/** For supplied rates over a known denominator: rate = factor × count ÷ denominator. null: no count can be told from the value (a mean). */
	readonly factor: number | null;
	/** Rules of secrecy of its own, where they differ from the Kommune's. */
	readonly rules: Partial<SecrecyRules>;
	readonly source: string;
	readonly referenceDate: string;
	readonly legalBasis: string;
	/** May it be published: yes, no, or from an ISO date on. */
	readonly publish: 'yes' | 'no' | { readonly from: string };
}
