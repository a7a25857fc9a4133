import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import { bordersDay, gebietsstandOn } from '#domain/area/at-date.ts';
import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { groupCodes, groupKey } from '#domain/base-figure/group.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { parsePeriod } from '#domain/period/period.ts';
import { columnFigure } from './figure-column.ts';
import { wholeOf } from './frame.ts';
import { mapOf } from './frame/mapped-levels.ts';
import type { IndicatorQuestion } from './indicator-choice.ts';
import type { PublishedSnapshot } from './published.ts';
import type { Slice } from './published/slice.ts';
import type { Across, Facet, GroupChoice } from './read-models.ts';

interface Shown {
	readonly level: string;
	readonly period: string;
	readonly group: string;
}

/** What the question asks beyond one map; undefined where it asks for one map with classes of its own. */
export async function acrossOf(snapshot: PublishedSnapshot, indicator: PublishedIndicator, question: IndicatorQuestion, { level, period, group }: Shown, choices: readonly GroupChoice[]): Promise<Across | undefined> {
	const byYears = question.fixed === true || question.maps === 'jahre';
	if (!byYears && question.maps !== 'gruppen') return undefined;
	const years = byYears ? await facetsOf(snapshot, await snapshot.slice(indicator.id, group), level, group, indicator.periods) : [];
	const groups: Across['groups'][number][] = [];
	for (const choice of question.maps === 'gruppen' ? choices : []) {
		const facets: (Facet & { name: string })[] = [];
		for (const { code, name } of choice.options) {
			// Counts of everybody would make the circles of every group tiny.
			if (code === TOTAL && indicator.kind === 'count') continue;
			const key = groupKey({ ...groupCodes(group, indicator.classifications), [choice.classification]: code }, indicator.classifications);
			if (!indicator.groups.includes(key)) continue;
			const [facet] = await facetsOf(snapshot, await snapshot.slice(indicator.id, key), level, key, [period]);
			if (facet) facets.push({ ...facet, name });
		}
		if (facets.length > 0) groups.push({ name: choice.name, facets });
	}
	return { years, groups };
}

/** One facet per period in which anything was counted at the level. */
async function facetsOf(snapshot: PublishedSnapshot, slice: Slice, level: string, group: string, periods: readonly string[]): Promise<Facet[]> {
	const { catalogue } = snapshot;
	const place = new Map(slice.areas.map((id, at) => [id, at]));
	const facets: Facet[] = [];
	for (const period of periods) {
		const row = slice.periods.indexOf(period) * slice.areas.length;
		const figureOf = (area: Area): ReleasedFigure => columnFigure(slice.value, row < 0 ? -1 : row + (place.get(area.id) ?? Number.NaN));
		const day = bordersDay(parsePeriod(period)?.end ?? '', catalogue.gebietsstaende);
		const rows = catalogue.areas.filter((a) => a.level === level && !a.rest && existsOn(a, day)).map((area) => ({ area, value: figureOf(area) }));
		if (rows.every(({ value }) => value.kind === 'missing' && value.why === 'not-collected')) continue;
		const whole = wholeOf(catalogue, day);
		facets.push({ period, group, borders: gebietsstandOn(day, catalogue.gebietsstaende)?.id ?? '', map: await mapOf(snapshot, level, day), rows, whole: whole && figureOf(whole) });
	}
	return facets;
}
