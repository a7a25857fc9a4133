import type { Area, Level } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { IndicatorLine, KommuneFrame } from '../read-models.ts';
import type { Changes } from './changes.ts';

/** What the entries for all kinds of readers are made of. */
export interface AudienceView extends KommuneFrame {
	/** At most five, of as many themes as there are: those that tell of need first. */
	readonly glance: readonly IndicatorLine[];
	readonly spreadLevels: readonly Level[];
	/** The first indicator that tells of need; the first of all where none does. Null where nothing is published. */
	readonly lead: PublishedIndicator | null;
	readonly changes: Changes | null;
	/** Profiles to choose from: the areas of the first level below the whole. */
	readonly districts: readonly Area[];
	readonly districtLevel: Level | null;
	readonly finest: Level;
	readonly hasMap: boolean;
}
