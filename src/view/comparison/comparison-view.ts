import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { frameOf, wholeOf } from '../frame.ts';
import { today } from '../frame/borders-day.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { ComparedArea, ComparisonView } from './comparison-models.ts';
import { compareRow } from './compare-row.ts';
import { groupChoicesOf, groupComparison } from './group-comparison.ts';
import { profileFigures } from './profile-figures.ts';
import { yearOf, yearsOf } from './period-year.ts';
import { similarView } from './similar-view.ts';
import { shortWish } from '../choice/short-wish.ts';

/** What an address asks of the comparison; null where it says nothing. */
export interface ComparisonQuestion {
	/** Area ids. */
	readonly areas: readonly string[];
	readonly theme: string | null;
	readonly period: string | null;
	readonly before: string | null;
	/** `{indicator}:{classification}` */
	readonly groups: string | null;
}

/**
 * Two to six areas of any levels side by side with the whole Kommune, from the profiles of their levels. What is not there falls back, and `fallbacks`
 * says so. Null for a Kommune without areas.
 */
export async function comparisonView(snapshot: PublishedSnapshot, question: ComparisonQuestion): Promise<ComparisonView | null> {
	const { catalogue } = snapshot;
	const day = today(catalogue);
	const whole = wholeOf(catalogue, day);
	if (!whole) return null;
	const fallbacks: string[] = [];
	const areas = question.areas.flatMap((id) => comparedArea(catalogue, id, whole, fallbacks));
	const theme = catalogue.themes.find((t) => t.id === question.theme) ?? null;
	if (question.theme !== null && !theme) fallbacks.push(`Das Thema „${shortWish(question.theme)}“ gibt es hier nicht. Gezeigt werden alle Themen.`);
	const years = yearsOf(catalogue.indicators);
	const year = chosenYear(years, question.period, fallbacks) ?? years.at(-1) ?? '';
	const earlier = years.filter((y) => y < year);
	const beforeYear = chosenYear(earlier, question.before, fallbacks);

	const indicators = catalogue.indicators.filter((i) => theme === null || i.theme === theme.id);
	const figure = await profileFigures(snapshot, [whole.level, ...areas.map(({ level }) => level.id)]);
	const asked = { catalogue, areas: areas.map(({ area }) => area), year, beforeYear, figure };
	const rows = areas.length === 0 ? [] : indicators.map((indicator) => ({ indicator, row: compareRow(asked, indicator) }));
	const shown = rows.flatMap(({ row }) => row ?? []);
	const groupChoices = areas.length === 0 ? [] : groupChoicesOf(catalogue, shown.map((row) => row.indicator));
	const groups = question.groups === null || areas.length === 0 ? null
		: await groupComparison(snapshot, question.groups, asked.areas, whole, (i) => shown.find((row) => row.indicator.id === i.id)?.period ?? null);
	if (question.groups !== null && !groups) fallbacks.push(`Gruppen „${shortWish(question.groups)}“ gibt es hier nicht.`);
	const [first] = areas;
	return {
		...frameOf(snapshot), areas, whole, theme, years, year, beforeYear, groupChoices, groups, fallbacks,
		choices: catalogue.levels.slice(1).map((level) => ({ level, areas: catalogue.areas.filter((a) => a.level === level.id && !a.rest && existsOn(a, day)) })).filter((choice) => choice.areas.length > 0),
		themeChoices: catalogue.themes.filter((t) => catalogue.indicators.some((i) => i.theme === t.id)),
		sections: catalogue.themes.map((t) => ({ theme: t, rows: shown.filter((row) => row.indicator.theme === t.id) })).filter((section) => section.rows.length > 0),
		without: rows.flatMap(({ indicator, row }) => (row ? [] : [indicator.title])),
		similar: first ? await similarView(snapshot, first.area) : null
	};
}

function comparedArea(catalogue: Catalogue, id: string, whole: Area, fallbacks: string[]): ComparedArea[] {
	const found = catalogue.areas.find((a) => a.id === id);
	const level = catalogue.levels.find((l) => l.id === found?.level);
	if (found && found.level === whole.level) fallbacks.push(`${whole.name} steht immer zum Vergleich daneben.`);
	else if (found && level) return [{ area: found, level }];
	else fallbacks.push(`Das Gebiet „${shortWish(id)}“ gibt es hier nicht.`);
	return [];
}

/** A year, or any period that ends in it. */
function chosenYear(years: readonly string[], text: string | null, fallbacks: string[]): string | null {
	if (text === null) return null;
	const year = yearOf(text);
	if (years.includes(year)) return year;
	fallbacks.push(`Für „${shortWish(text)}“ gibt es hier keine Werte.`);
	return null;
}

/** How the address spells what is shown, or null where it need not: the newest year is the default. */
export function shownComparison(view: ComparisonView): { areas: string[]; theme: string | null; period: string | null; before: string | null; groups: string | null } {
	return {
		areas: view.areas.map(({ area }) => area.id), theme: view.theme?.id ?? null, period: view.year === view.years.at(-1) ? null : view.year,
		before: view.beforeYear, groups: view.groups === null ? null : `${view.groups.indicator.id}:${view.groups.classification}`
	};
}
