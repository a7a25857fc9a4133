import type { Area, Level } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { columnFigure } from '../figure-column.ts';
import { levelChoices } from '../choice/level-choices.ts';
import { newestPeriod } from '../choice/newest-period.ts';
import type { PublishedSnapshot } from '../published.ts';

/** An area whose value changed, between two periods in which it existed with the same borders. */
export interface Change {
	readonly area: Area;
	readonly from: number;
	readonly to: number;
}

export interface Changes {
	readonly indicator: PublishedIndicator;
	readonly level: Level;
	/** The newest period, and an earlier one. */
	readonly earlier: string;
	readonly newest: string;
	/** Strongest first; values as shown. */
	readonly strongest: readonly Change[];
}

/** So many periods back, or to the first where there are fewer. */
const BACK = 5;
const NAMED = 3;

/**
 * Where an indicator changed most on its finest level, over ranked areas with published values in both periods. Null where that cannot be said:
 * a single period, or no such area.
 */
export async function strongestChanges(snapshot: PublishedSnapshot, indicator: PublishedIndicator): Promise<Changes | null> {
	const { catalogue } = snapshot;
	const level = levelChoices(catalogue, indicator).at(-1);
	if (!level || indicator.kind === 'count') return null;
	const slice = await snapshot.slice(indicator.id, '');
	const newest = newestPeriod(slice, level.id);
	const at = slice.periods.indexOf(newest);
	const before = Math.max(0, at - BACK);
	const earlier = slice.periods[before];
	if (earlier === undefined || before === at) return null;
	const small = await snapshot.smallAreas();
	const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
	const changes = slice.areas.flatMap((id, column): Change[] => {
		const area = areas.get(id);
		if (!area || area.level !== level.id || area.rest || small[newest]?.[id] !== undefined || small[earlier]?.[id] !== undefined) return [];
		const [from, to] = [before, at].map((period) => columnFigure(slice.value, period * slice.areas.length + column));
		if (from?.kind !== 'known' || to?.kind !== 'known') return [];
		return [{ area, from: roundHalfUp(from.value, indicator.decimals), to: roundHalfUp(to.value, indicator.decimals) }];
	});
	const size = (change: Change): number => Math.abs(change.to - change.from);
	const strongest = changes.filter((change) => size(change) > 0).sort((a, b) => size(b) - size(a) || a.area.name.localeCompare(b.area.name, 'de')).slice(0, NAMED);
	return strongest.length === 0 ? null : { indicator, level, earlier, newest, strongest };
}
