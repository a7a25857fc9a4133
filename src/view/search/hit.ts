import type { Area } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { IndicatorLine, KommuneFrame } from '../read-models.ts';
import type { SearchEntry } from './search-entry.ts';

/** One hit with what it takes to show it. */
export interface Hit {
	readonly entry: SearchEntry;
	readonly score: number;
	readonly area: Area | null;
	readonly indicator: PublishedIndicator | null;
	/** The whole Kommune's newest value of an indicator; null where nothing is published for the whole. */
	readonly line: IndicatorLine | null;
}

export interface SearchView extends KommuneFrame {
	readonly text: string;
	/** Best first. */
	readonly hits: readonly Hit[];
	/** Titles spelled nearly like it, where nothing was found. */
	readonly nearly: readonly string[];
}
