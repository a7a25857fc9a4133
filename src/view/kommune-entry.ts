import { parsePeriod } from '#domain/period/period.ts';
import type { PublishedSnapshot } from './published.ts';
import type { KommuneEntry } from './read-models.ts';
import { countedLevels } from './frame.ts';

/** The card of a Kommune on the start page. */
export function kommuneEntry(snapshot: PublishedSnapshot): KommuneEntry {
	const { catalogue } = snapshot;
	const periods = catalogue.indicators.flatMap((i) => i.periods).flatMap((key) => parsePeriod(key) ?? []);
	const first = periods.map((p) => p.start.slice(0, 4)).sort()[0];
	const last = periods.map((p) => p.end.slice(0, 4)).sort().at(-1);
	return {
		kommune: catalogue.kommune,
		snapshot: snapshot.mark,
		levels: countedLevels(catalogue),
		themes: catalogue.themes.map((t) => t.name),
		indicatorCount: catalogue.indicators.length,
		span: first !== undefined && last !== undefined ? [first, last] : null
	};
}
