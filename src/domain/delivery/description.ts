import type { Exactness } from '../base-figure/exactness.ts';
import type { CellState } from '../base-figure/figure-table.ts';
import type { Term } from '../indicator/indicator.ts';
import type { KommuneSettings } from '../kommune/kommune.ts';
import type { Period } from '../period/period.ts';
import type { LineRange } from './sheet/line-range.ts';
import type { GroupingTable } from './description/parse-groupings.ts';
import type { BorderSources } from './description/border-source.ts';
import type { FacilitySource } from './description/facility-source.ts';

/**
 * A description of a delivery: what stands in which file. YAML (docs/how-to/describe-a-delivery.md) is one spelling of it.
 * Every reference in it has been checked; see parse-description.ts.
 */
export interface Description {
	readonly settings: KommuneSettings;
	/** One per Gebietsstand, oldest first. A level that a later one does not name keeps its borders. */
	readonly borders: readonly BorderSources[];
	readonly files: readonly FileDescription[];
	readonly facilities: readonly FacilitySource[];
	/** Name of the file with the coat of arms; left out where none is named. */
	readonly armsFile?: string;
	/** Files that say which area belongs to which group; their groupings in `settings` are empty until these are read. */
	readonly groupingTables: readonly GroupingTable[];
}

/** Target of a word of the file that is deliberately not read. */
export const LEFT_OUT = 'ausgelassen';

/** A column whose words stand for something; without `codes` (or for a word not among them) the word stands for itself. */
export interface WordColumn {
	readonly column: string;
	readonly codes: ReadonlyMap<string, string> | null;
}
/** Areas by their keys, or by their names; `codes` lead to keys in both cases. */
export interface AreaColumn extends WordColumn {
	readonly by: 'code' | 'name';
}
export type FixedOr<T> = { readonly fixed: T } | WordColumn;

/** One value column: whole column = one group (wide), or words beside it say which (long). */
export interface ValueReading {
	readonly column: string;
	readonly baseFigure: FixedOr<string>;
	/** Classification → code; a classification not named is `insgesamt`. */
	readonly groups: ReadonlyMap<string, FixedOr<string>>;
	/** Set where the column itself belongs to a period (years side by side). */
	readonly period: Period | null;
}

/** A delivered ratio that is only checked: factor × numerator / denominator; without a denominator a sum or difference. */
export interface RatioCheck {
	readonly column: string;
	readonly numerator: readonly Term[];
	readonly denominator: readonly Term[];
	readonly factor: number;
	readonly exactness: Exactness;
	/** Set where the column belongs to a period of its own. */
	readonly period: Period | null;
}

export interface FileDescription {
	/** A name, or a pattern with * inside one folder. */
	readonly pattern: string;
	readonly level: FixedOr<string>;
	readonly area: AreaColumn;
	/** null: every value column names its own period. */
	readonly period: FixedOr<Period> | { readonly fileName: string } | null;
	readonly delimiter: string | null;
	readonly encoding: string | null;
	readonly decimal: '.' | ',' | null;
	/** Worksheet of a workbook; null: the only one with a table. */
	readonly sheet: string | null;
	/** One line, or several that belong together. */
	readonly header: LineRange;
	/** Only these lines of the file; null: all below the header. */
	readonly lines: LineRange | null;
	readonly signs: ReadonlyMap<string, { readonly value: number } | { readonly state: CellState }>;
	/** Rows of totals; `level`: they are also the figures of that level's one area. */
	readonly sumRows: { readonly keys: readonly string[]; readonly level: string | null } | null;
	readonly leftOut: readonly string[];
	readonly readings: readonly ValueReading[];
	readonly ratios: readonly RatioCheck[];
}
