import type { Area, Level } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import { TOTAL } from '#domain/base-figure/base-figure.ts';
import type { Classification } from '#domain/base-figure/base-figure.ts';
import { partitionOf } from '#domain/base-figure/partition.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { dayOf } from '../frame/borders-day.ts';
import type { PublishedSnapshot } from '../published.ts';
import { groupCells } from './group-cells.ts';
import { groupWith } from './group-with.ts';
import type { Composition } from './composition.ts';

/** More parts cannot be told apart, more bars not be read at a glance. */
const MOST_PARTS = 6;
const MOST_AREAS = 16;

export interface GroupQuestion {
	readonly period: string;
	readonly group: string;
	/** The levels to choose from, coarse first, and the one the page speaks of. */
	readonly levels: readonly Level[];
	readonly level: Level;
	readonly whole: Area | null;
	readonly chosen: Area | null;
}

/**
 * What a whole is made of, by the declared parts of one classification; codes chosen in other classifications stay. Only of counts: a rate's parts do not add up.
 * (Rates whose groups share one denominator have the counts above their line.) Null where no partition is declared or delivered.
 */
export async function compositionView(snapshot: PublishedSnapshot, indicator: PublishedIndicator, classification: Classification, asked: GroupQuestion): Promise<Composition | null> {
	const applies = indicator.open.find((open) => open.classification === classification.id)?.applies;
	// A balance (moves in less moves out) has parts on both sides of zero and no whole to be parts of.
	if ((indicator.kind !== 'count' && applies !== 'numerator') || indicator.numerator.some((term) => term.sign < 0)) return null;
	const keyOf = (code: string): string | null => groupWith(indicator, asked.group, { [classification.id]: code });
	const parts = partitionOf(classification, (code) => keyOf(code) !== null, MOST_PARTS);
	const all = keyOf(TOTAL);
	if (!parts || parts.length < 2 || all === null) return null;
	const keys = parts.map(({ code }) => keyOf(code) ?? '');
	const cells = await groupCells(snapshot, indicator, [all, ...keys]);
	const row = (area: string, period: string) => ({ whole: cells.counted(all, area, period), parts: keys.map((key) => cells.counted(key, area, period)) });

	const day = dayOf(snapshot.catalogue, asked.period);
	const areasOf = (level: Level): Area[] => snapshot.catalogue.areas.filter((a) => a.level === level.id && !a.rest && existsOn(a, day));
	const fine = asked.levels.slice(0, asked.levels.findIndex((l) => l.id === asked.level.id) + 1).toReversed();
	const level = fine.find((l) => areasOf(l).length <= MOST_AREAS) ?? null;
	const first = [asked.whole, asked.chosen].flatMap((a) => a ?? []);
	const shown = [...first, ...(level ? areasOf(level) : [])].filter((a, at, list) => list.findIndex((b) => b.id === a.id) === at);
	const one = asked.chosen ?? asked.whole;
	const byArea = shown.map((area) => ({ area, ...row(area.id, asked.period) }));
	// Figures that a table delivered for all together alone would draw nothing but gaps.
	if (!byArea.some((r) => r.parts.some((figure) => figure.kind === 'known'))) return null;
	return {
		classification, parts, byArea, level,
		byPeriod: one ? indicator.periods.map((period) => ({ period, ...row(one.id, period) })) : [],
		periodArea: one
	};
}
