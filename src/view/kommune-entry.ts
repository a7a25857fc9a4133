import { parsePeriod } from '#domain/period/period.ts';
import type { PublishedSnapshot } from './published.ts';
import type { KommuneEntry, StartEntry } from './read-models.ts';
import { countedLevels } from './frame.ts';
import { today } from './frame/borders-day.ts';
import { mapOf } from './frame/mapped-levels.ts';

/** What lists of Kommunen say of one. */
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

/** The same with the outline of the newest borders: that of the whole, or where only parts have borders, of all parts. */
export async function startEntry(snapshot: PublishedSnapshot): Promise<StartEntry> {
	const day = today(snapshot.catalogue);
	for (const level of snapshot.catalogue.levels) {
		const outline = await mapOf(snapshot, level.id, day);
		if (outline) return { ...kommuneEntry(snapshot), outline };
	}
	return { ...kommuneEntry(snapshot), outline: null };
}
