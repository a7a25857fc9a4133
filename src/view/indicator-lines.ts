import type { Area, Level } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { columnFigure } from './figure-column.ts';
import type { Profile } from './published/profile.ts';
import type { PublishedSnapshot } from './published.ts';
import type { IndicatorLine } from './read-models.ts';
import { wholeOf } from './frame.ts';
import { dayOf } from './frame/borders-day.ts';
import { levelChoices } from './choice/level-choices.ts';

/**
 * One line per indicator for an area: its newest value beside the whole Kommune's and the spread over the areas of a level: its own, or on pages about
 * the whole Kommune the finest in which the indicator was counted.
 * The newest period is the last of those in which the area existed and any area of the spread level (or the area itself) has a known value.
 * Indicators without any cell for the area are left out; the whole Kommune keeps those that its areas have values for, or the
 * way to figures delivered only below the top would be lost.
 */
export async function indicatorLines(snapshot: PublishedSnapshot, indicators: readonly PublishedIndicator[], area: Area): Promise<IndicatorLine[]> {
	const own = await snapshot.profile(area.level);
	const top = await snapshot.profile(snapshot.catalogue.levels[0]?.id ?? area.level);
	const small = await snapshot.smallAreas();
	const areas = new Map(snapshot.catalogue.areas.map((a) => [a.id, a]));
	const lines: IndicatorLine[] = [];
	for (const indicator of indicators) {
		const spreadLevel = levelOfSpread(snapshot.catalogue, indicator, area);
		const spread = await snapshot.profile(spreadLevel.id);
		const history = rowOf(own, indicator.id, area.id) ?? indicator.periods.map(() => notCollected);
		const spreadRows = spread.areas.filter((id) => areas.get(id)?.rest === false).map((id) => ({ area: areas.get(id), row: rowOf(spread, indicator.id, id) ?? [] }));
		const below = area.parent === null && spreadRows.some(({ row }) => row.some((f) => f.kind === 'known'));
		if (!below && history.every((f) => f.kind === 'missing')) continue;
		const at = newestPeriod(indicator.periods.map((p) => existsOn(area, dayOf(snapshot.catalogue, p))), history, spreadRows.map((r) => r.row));
		const period = indicator.periods[at];
		const value = history[at];
		if (period === undefined || value === undefined) continue;
		const day = dayOf(snapshot.catalogue, period);
		const whole = wholeOf(snapshot.catalogue, day);
		const wholeRow = whole ? rowOf(top, indicator.id, whole.id) : null;
		const values = spreadRows.flatMap(({ area: a, row }) => {
			const f = row[at];
			return a && f?.kind === 'known' && existsOn(a, day) && small[period]?.[a.id] === undefined ? [f.value] : [];
		});
		lines.push({ indicator, period, value, whole: wholeRow?.[at] ?? notCollected, spread: values.sort((a, b) => a - b), spreadLevel, unranked: small[period]?.[area.id] ?? null, history });
	}
	return lines;
}

/** The levels of the spreads of some lines, finest first. */
export function spreadLevelsOf(catalogue: Catalogue, lines: readonly IndicatorLine[]): Level[] {
	return catalogue.levels.filter((level) => lines.some((line) => line.spreadLevel.id === level.id)).toReversed();
}

function levelOfSpread(catalogue: Catalogue, indicator: PublishedIndicator, area: Area): Level {
	const own = area.parent === null ? levelChoices(catalogue, indicator).at(-1) : catalogue.levels.find((l) => l.id === area.level);
	if (!own) throw new TypeError('An area stands in no level of its Kommune.');
	return own;
}

/** A cell outside of every column. */
const notCollected = columnFigure({ values: [], states: '' }, 0);

function newestPeriod(existed: readonly boolean[], own: readonly ReleasedFigure[], others: readonly (readonly ReleasedFigure[])[]): number {
	for (let at = existed.length - 1; at >= 0; at--) if (existed[at] === true && (own[at]?.kind === 'known' || others.some((row) => row[at]?.kind === 'known'))) return at;
	return existed.lastIndexOf(true);
}

function rowOf(profile: Profile, indicator: string, area: string): ReleasedFigure[] | null {
	const row = profile.areas.indexOf(area);
	const block = profile.indicators.find((i) => i.id === indicator);
	if (row < 0 || !block) return null;
	return block.periods.map((_, p) => columnFigure(block.value, row * block.periods.length + p));
}
