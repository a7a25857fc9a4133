import { addressCode, existsOn } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { rankCorrelation } from '#domain/statistics/rank-correlation.ts';
import { columnFigure } from '../figure-column.ts';
import { frameOf, wholeOf } from '../frame.ts';
import { dayOf } from '../frame/borders-day.ts';
import { askedGroup } from '../choice/asked-group.ts';
import { groupChoices, groupNameOf } from '../choice/group-choices.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { Slice } from '../published/slice.ts';
import { newestOfBoth, periodBeside } from './both-periods.ts';
import { choicesOfBoth, commonLevels } from './relation-choice.ts';
import { relationWarnings } from './relation-warnings.ts';
import { usualPair } from './usual-pair.ts';
import type { RelationView } from './relation-models.ts';
import type { RelationSide } from './relation-side.ts';
import { pairsOf } from './relation-row.ts';
import { shortWish } from '../choice/short-wish.ts';

export interface RelationQuestion {
	readonly x: string | null;
	readonly y: string | null;
	readonly level: string | null;
	readonly period: string | null;
	readonly group: string | null;
	readonly area: string | null;
	readonly sized: boolean;
}

/** Two indicators side by side for all areas of a level. What is not there falls back, and `fallbacks` says so. Null where no two indicators share a level. */
export async function relationView(snapshot: PublishedSnapshot, question: RelationQuestion): Promise<RelationView | null> {
	const { catalogue } = snapshot;
	const fallbacks: string[] = [];
	const named = (id: string | null): PublishedIndicator | null => {
		const found = catalogue.indicators.find((i) => i.id === id) ?? null;
		if (id !== null && !found) fallbacks.push(`Den Indikator „${shortWish(id)}“ gibt es hier nicht. Gezeigt wird ein anderer.`);
		return found;
	};
	const asked = [named(question.x), named(question.y)] as const;
	const twice = asked[0] !== null && asked[0] === asked[1];
	if (twice) fallbacks.push('Zweimal derselbe Indikator zeigt nichts. Gezeigt wird daneben ein anderer.');
	const apart = asked[0] && asked[1] && !twice && commonLevels(catalogue, asked[0], asked[1]).length === 0;
	if (apart) fallbacks.push('Diese beiden Indikatoren gibt es auf keiner gemeinsamen Ebene. Gezeigt wird daneben ein anderer.');
	const pair = usualPair(catalogue, asked[0], twice || apart ? null : asked[1]);
	if (!pair) return null;
	const levels = commonLevels(catalogue, ...pair);
	const level = levels.find((l) => l.id === question.level) ?? levels.at(-1);
	if (!level) return null;
	if (question.level !== null && question.level !== level.id) fallbacks.push(`Die Ebene „${shortWish(question.level)}“ gibt es hier nicht. Gezeigt wird: ${level.plural}.`);

	const groups = pair.map((indicator) => (question.group === null ? '' : askedGroup(catalogue, indicator, question.group))) as [string | null, string | null];
	if (question.group !== null && groups.every((group) => group === null)) fallbacks.push(`Die Gruppe „${shortWish(question.group)}“ gibt es hier nicht. Gezeigt werden alle zusammen.`);
	const [sx, sy] = await Promise.all([snapshot.slice(pair[0].id, groups[0] ?? ''), snapshot.slice(pair[1].id, groups[1] ?? '')]);
	const newest = newestOfBoth(sx, sy, level.id);
	const period = question.period !== null && pair[0].periods.includes(question.period) ? question.period : newest;
	if (question.period !== null && question.period !== period) fallbacks.push(`Für „${shortWish(question.period)}“ gibt es hier keine Werte. Gezeigt wird der neueste Stand.`);
	const beside = periodBeside(catalogue, period, pair[1].periods);

	const day = dayOf(catalogue, period);
	const whole = wholeOf(catalogue, day);
	const sideOf = (indicator: PublishedIndicator, slice: Slice, group: string, at: string): RelationSide =>
		({ indicator, period: at, group, groupName: group === '' ? '' : groupNameOf(groupChoices(catalogue, indicator, group)), whole: cell(slice, at, whole?.id ?? '') });
	const x = sideOf(pair[0], sx, groups[0] ?? '', period);
	const y = sideOf(pair[1], sy, groups[1] ?? '', beside);

	const counted = catalogue.indicators.find((i) => i.kind === 'count' && i.levels.includes(level.id) && i.baseFigures.length === 1 && i.baseFigures[0] === catalogue.kommune.inhabitants);
	const sizes = question.sized && counted ? await snapshot.slice(counted.id, '') : null;
	if (question.sized && !counted) fallbacks.push('Die Zahl der Einwohnerinnen und Einwohner gibt es auf dieser Ebene nicht; alle Punkte sind gleich groß.');
	const sizePeriod = sizes && periodBeside(catalogue, period, sizes.periods);
	const small = (await snapshot.smallAreas())[period] ?? {};
	const here = catalogue.areas.filter((a) => a.level === level.id && !a.rest && existsOn(a, day));
	const rows = here.map((area) => ({
		area, x: cell(sx, x.period, area.id), y: cell(sy, y.period, area.id),
		inhabitants: sizes && sizePeriod !== null ? cell(sizes, sizePeriod, area.id) : null,
		unranked: small[area.id] ?? null
	}));
	const chosen = question.area === null ? null : here.find((a) => a.id === question.area || addressCode(a) === question.area) ?? null;
	if (question.area !== null && !chosen) fallbacks.push(`Das Gebiet „${shortWish(question.area)}“ gibt es hier zu diesem Zeitpunkt nicht.`);
	return {
		...frameOf(snapshot),
		x, y, level, rows, chosen, fallbacks,
		indicators: catalogue.themes.flatMap((theme) => catalogue.indicators.filter((i) => i.theme === theme.id)),
		levelChoices: levels, periods: pair[0].periods, newestPeriod: newest,
		group: x.group === '' ? y.group : x.group, groupChoices: choicesOfBoth(catalogue, [x, y]),
		canBeSized: counted !== undefined, sized: sizes !== null,
		correlation: rankCorrelation(pairsOf(rows).map((p) => [p.x, p.y])) ?? null,
		warnings: relationWarnings(catalogue, x, y)
	};
}

function cell(slice: Slice, period: string, area: string) {
	const [p, a] = [slice.periods.indexOf(period), slice.areas.indexOf(area)];
	return columnFigure(slice.value, p < 0 || a < 0 ? -1 : p * slice.areas.length + a);
}
