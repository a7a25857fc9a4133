import type { Area, Level } from '#domain/area/area.ts';
import type { Theme } from '#domain/indicator/indicator.ts';
import type { KommuneFrame } from '../read-models.ts';
import type { GroupComparison } from './compared-groups.ts';
import type { ComparisonRow } from './comparison-row.ts';
import type { SimilarAreas } from './similar-areas.ts';

/** One of the areas side by side. */
export interface ComparedArea {
	readonly area: Area;
	readonly level: Level;
}

export interface ComparisonView extends KommuneFrame {
	readonly areas: readonly ComparedArea[];
	/** The whole Kommune, to compare with. */
	readonly whole: Area;
	/** Areas that can be added, by level, coarse first. */
	readonly choices: readonly { readonly level: Level; readonly areas: readonly Area[] }[];
	readonly theme: Theme | null;
	readonly themeChoices: readonly Theme[];
	/** Years with figures, oldest first. */
	readonly years: readonly string[];
	readonly year: string;
	/** The earlier year, when two are compared. */
	readonly beforeYear: string | null;
	readonly sections: readonly { readonly theme: Theme; readonly rows: readonly ComparisonRow[] }[];
	/** Titles of indicators without a value for any of the areas up to that year. */
	readonly without: readonly string[];
	/** What can be asked for as groups: value of the address, and words. */
	readonly groupChoices: readonly { readonly key: string; readonly indicator: string; readonly classification: string }[];
	readonly groups: GroupComparison | null;
	/** The areas most like the first of the chosen. */
	readonly similar: SimilarAreas | null;
	readonly fallbacks: readonly string[];
}
