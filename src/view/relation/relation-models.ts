import type { Area, Level } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { GroupChoice, KommuneFrame } from '../read-models.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationSide, RelationWarning } from './relation-side.ts';

export interface RelationView extends KommuneFrame {
	readonly x: RelationSide;
	readonly y: RelationSide;
	/** All indicators that can be chosen, in the order of their themes. */
	readonly indicators: readonly PublishedIndicator[];
	/** Levels that both have, with more than one area. */
	readonly levelChoices: readonly Level[];
	readonly level: Level;
	/** Periods of `x`, and the one shown when the address says none. */
	readonly periods: readonly string[];
	readonly newestPeriod: string;
	readonly group: string;
	readonly groupChoices: readonly GroupChoice[];
	/** All areas of the level, rests left out. */
	readonly rows: readonly RelationRow[];
	readonly chosen: Area | null;
	/** Marks can be as large as the areas have inhabitants. */
	readonly canBeSized: boolean;
	readonly sized: boolean;
	/** Rank correlation of the areas that have both values and are ranked; null for too few, or all equal. */
	readonly correlation: number | null;
	readonly warnings: readonly RelationWarning[];
	/** German hints where the address asked for something that is not there. */
	readonly fallbacks: readonly string[];
}
