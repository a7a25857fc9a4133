import { frameOf, wholeOf } from '../frame.ts';
import { today } from '../frame/borders-day.ts';
import { indicatorLines } from '../indicator-lines.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { SearchView } from './hit.ts';
import type { SearchIndex } from './search-index.ts';

/** More indicators are shown without their value. */
const MOST_VALUES = 24;

/** @param most hits at most */
export async function searchView(snapshot: PublishedSnapshot, index: SearchIndex, text: string, most: number): Promise<SearchView> {
	const { catalogue } = snapshot;
	const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
	const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
	const found = index.find(text, most);
	const shown = found.flatMap(({ entry }) => (entry.kind === 'indikator' ? (indicators.get(entry.key) ?? []) : [])).slice(0, MOST_VALUES);
	const whole = wholeOf(catalogue, today(catalogue));
	const lines = new Map((whole ? await indicatorLines(snapshot, shown, whole) : []).map((line) => [line.indicator.id, line]));
	return {
		...frameOf(snapshot), text,
		hits: found.map(({ entry, score }) => ({
			entry, score,
			area: entry.kind === 'gebiet' ? (areas.get(entry.key) ?? null) : null,
			indicator: entry.kind === 'indikator' ? (indicators.get(entry.key) ?? null) : null,
			line: entry.kind === 'indikator' ? (lines.get(entry.key) ?? null) : null
		})),
		nearly: found.length === 0 && text !== '' ? index.nearly(text) : []
	};
}
