import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { Exactness } from '#domain/base-figure/exactness.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import { acrossOf } from './across.ts';
import { allLines, newBorders } from './all-lines.ts';
import { columnFigure } from './figure-column.ts';
import { groupPictures } from './groups/group-pictures.ts';
import type { Slice } from './published/slice.ts';
import type { PublishedSnapshot } from './published.ts';
import type { AreaValue, IndicatorView, Series } from './read-models.ts';
import { frameOf, wholeOf } from './frame.ts';
import { dayOf } from './frame/borders-day.ts';
import { mapOf, mappedLevels } from './frame/mapped-levels.ts';
import type { IndicatorQuestion } from './indicator-choice.ts';
import { askedGroup } from './choice/asked-group.ts';
import { groupChoices, groupNameOf } from './choice/group-choices.ts';
import { levelChoices } from './choice/level-choices.ts';
import { newestPeriod } from './choice/newest-period.ts';
import { askedArea, indicatorChoices } from './indicator-choice.ts';
import { shortWish } from './choice/short-wish.ts';

/**
 * Everything the indicator page shows, for the level, period, group and area that the address asks for. What is not there falls back
 * to the default, and `fallbacks` says so. Null for an unknown indicator, or one without any value.
 */
export async function indicatorView(snapshot: PublishedSnapshot, id: string, question: IndicatorQuestion): Promise<IndicatorView | null> {
	const { catalogue } = snapshot;
	const indicator = catalogue.indicators.find((i) => i.id === id);
	const theme = catalogue.themes.find((t) => t.id === indicator?.theme);
	if (!indicator || !theme) return null;
	const fallbacks: string[] = [];

	const levels = levelChoices(catalogue, indicator);
	const level = levels.find((l) => l.id === question.level) ?? levels.at(-1);
	if (!level) return null;
	if (question.level !== null && question.level !== level.id) fallbacks.push(`Die Ebene „${shortWish(question.level)}“ gibt es hier nicht. Gezeigt wird: ${level.plural}.`);

	const asked = question.group === null ? '' : askedGroup(catalogue, indicator, question.group);
	if (asked === null) fallbacks.push(`Die Gruppe „${shortWish(question.group)}“ gibt es hier nicht. Gezeigt werden alle zusammen.`);
	const group = asked ?? '';
	const slice = await snapshot.slice(indicator.id, group);

	const newest = newestPeriod(slice, level.id);
	const period = question.period !== null && indicator.periods.includes(question.period) ? question.period : newest;
	if (question.period !== null && question.period !== period) fallbacks.push(`Für „${shortWish(question.period)}“ gibt es hier keine Werte. Gezeigt wird der neueste Stand.`);

	const area = question.area === null ? null : askedArea(catalogue, level.id, period, question.area);
	if (question.area !== null && !area) fallbacks.push(`Das Gebiet „${shortWish(question.area)}“ gibt es hier zu diesem Zeitpunkt nicht.`);

	const day = dayOf(catalogue, period);
	const whole = wholeOf(catalogue, day);
	const here = catalogue.areas.filter((a) => a.level === level.id && existsOn(a, day));
	const small = (await snapshot.smallAreas())[period] ?? {};
	const valueOf = (a: Area): AreaValue => areaValue(slice, period, a, small[a.id] ?? null);
	const choices = groupChoices(catalogue, indicator, group);
	const across = await acrossOf(snapshot, indicator, question, { level: level.id, period, group }, choices);
	if (question.maps === 'jahre' && (across?.years.length ?? 0) < 2) fallbacks.push('Es gibt hier nur einen Zeitpunkt. Gezeigt wird eine Karte.');
	if (question.maps === 'gruppen' && (across?.groups.length ?? 0) === 0) fallbacks.push('Nach Gruppen ist dieser Indikator hier nicht gegliedert. Gezeigt wird eine Karte.');
	return {
		...frameOf(snapshot),
		indicator, theme, indicatorChoices: indicatorChoices(catalogue), level, levelChoices: levels, period, newestPeriod: newest, periods: indicator.periods,
		group, groupName: groupNameOf(choices), groupChoices: choices,
		rows: [...here.filter((a) => !a.rest), ...here.filter((a) => a.rest)].map(valueOf),
		whole: whole && valueOf(whole),
		chosen: area && valueOf(area),
		series: [whole, area?.id === whole?.id ? null : area].flatMap((a) => (a ? [seriesOf(slice, a)] : [])),
		behind: allLines(catalogue, slice, level.id),
		newBorders: newBorders(catalogue, slice.periods, level.id),
		groups: await groupPictures(snapshot, indicator, { period, group, levels, level, whole, chosen: area }),
		sources: sourcesOf(catalogue, indicator),
		map: await mapOf(snapshot, level.id, day),
		mapped: mappedLevels(snapshot, day).filter((l) => levels.some((choice) => choice.id === l.id)),
		...(across ? { across } : {}),
		fallbacks
	};
}

/** Looking hundreds of areas up in a list of thousands, at every change of a page, would take longer than drawing them. */
const columns = new WeakMap<Slice, ReadonlyMap<string, number>>();

function columnOf(slice: Slice, area: string): number {
	const known = columns.get(slice) ?? new Map(slice.areas.map((id, at) => [id, at]));
	columns.set(slice, known);
	return known.get(area) ?? -1;
}

function areaValue(slice: Slice, period: string, area: Area, unranked: Unranked | null): AreaValue {
	const column = columnOf(slice, area.id);
	const at = column < 0 ? -1 : slice.periods.indexOf(period) * slice.areas.length + column;
	return {
		area,
		value: columnFigure(slice.value, at),
		numerator: slice.numerator && columnFigure(slice.numerator, at),
		denominator: slice.denominator && columnFigure(slice.denominator, at),
		unranked
	};
}

function seriesOf(slice: Slice, area: Area): Series {
	const column = columnOf(slice, area.id);
	return { area, figures: slice.periods.map((_, p) => columnFigure(slice.value, column < 0 ? -1 : p * slice.areas.length + column)) };
}

function sourcesOf(catalogue: Catalogue, indicator: PublishedIndicator): IndicatorView['sources'] {
	return indicator.baseFigures.flatMap((id) => {
		const figure = catalogue.baseFigures.find((b) => b.id === id);
		if (!figure) return [];
		const deliveredOn = figure.deliveries.map((d) => d.on).sort().at(-1) ?? '';
		return [{ title: figure.title, source: figure.source, referenceDate: figure.referenceDate, legalBasis: figure.legalBasis, deliveredOn, note: exactnessNote[figure.exactness] }];
	});
}

const exactnessNote: Readonly<Record<Exactness, string>> = {
	exact: '',
	truncated: 'Die Werte wurden ohne Nachkommastellen geliefert (abgeschnitten, nicht gerundet).',
	'rounded-5': 'Die Werte wurden auf Vielfache von 5 gerundet geliefert.',
	'rounded-10': 'Die Werte wurden auf Vielfache von 10 gerundet geliefert.',
	'rounded-unit': 'Die Werte wurden gerundet geliefert.',
	noisy: 'Die Werte wurden zum Schutz der Einzelnen vor der Lieferung leicht verändert.'
};
