import type { Bar, RankRow } from '../chart/rank.ts';
import { rankAreas } from '../chart/rank.ts';

/** Lines of a ranking on one sheet of paper. */
const ALL_UP_TO = 30;
const ENDS = 10;
const AROUND = 4;

export interface PaperRow extends Bar {
	readonly place: number;
	/** So many areas were left out before this one. */
	readonly leftOut: number;
}

/**
 * The ranking that fits on one sheet beneath the map: all areas where they are few, else both ends and the chosen area between its neighbours.
 * The order is the page's own. Areas of equal value share the better place.
 */
export function paperRows(rows: readonly RankRow[], chosen: string | null): PaperRow[] {
	const bars = rankAreas(rows, chosen).runs.flatMap((run) => run.bars);
	const at = bars.findIndex(({ area }) => area.id === chosen);
	const ends = at >= ENDS && at < bars.length - ENDS ? ENDS - AROUND : ENDS;
	const isShown = (place: number) => bars.length <= ALL_UP_TO || place < ends || place >= bars.length - ends || (at >= 0 && Math.abs(place - at) <= AROUND);
	let skipped = 0;
	return bars.flatMap((bar, place) => {
		if (!isShown(place)) {
			skipped++;
			return [];
		}
		const leftOut = skipped;
		skipped = 0;
		return [{ ...bar, place: 1 + bars.findIndex((other) => other.value === bar.value), leftOut }];
	});
}
