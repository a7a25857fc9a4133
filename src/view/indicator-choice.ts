import type { Area, Level } from '#domain/area/area.ts';
import { addressCode, existsOn } from '#domain/area/area.ts';
import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { groupCodes, groupKey } from '#domain/base-figure/group.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import type { Slice } from './published.ts';
import type { GroupChoice, IndicatorView } from './read-models.ts';
import { dayOf } from './frame.ts';

/** What an address asks of an indicator page; null where it says nothing. */
export interface IndicatorQuestion {
	readonly level: string | null;
	readonly period: string | null;
	readonly group: string | null;
	/** `{level}:{code}` or the code alone at the chosen level. */
	readonly area: string | null;
	/** The same classes in every period: figures of all periods are needed. */
	readonly fixed?: boolean;
	/** One map, or small ones of all periods or of all groups. */
	readonly maps?: 'eine' | 'jahre' | 'gruppen';
}

/** All indicators by theme; themes without any are left out. */
export function indicatorChoices({ themes, indicators }: Catalogue): IndicatorView['indicatorChoices'] {
	return themes.map((theme) => ({ theme, indicators: indicators.filter((i) => i.theme === theme.id).map(({ id, title }) => ({ id, title })) })).filter((choice) => choice.indicators.length > 0);
}

/** Levels that can be chosen: those with figures and more than one area; all with figures where there is no such level. */
export function levelChoices(catalogue: Catalogue, indicator: PublishedIndicator): Level[] {
	const used = catalogue.levels.filter((l) => indicator.levels.includes(l.id));
	const plural = used.filter((l) => catalogue.areas.filter((a) => a.level === l.id && !a.rest).length > 1);
	return plural.length > 0 ? plural : used;
}

/** The group asked for, in canonical spelling, or null when the indicator has no figure for it. */
export function askedGroup(catalogue: Catalogue, indicator: PublishedIndicator, text: string): string | null {
	const chosen: Record<string, string> = {};
	for (const part of text === '' ? [] : text.split(',')) {
		const at = part.indexOf(':');
		const id = part.slice(0, at);
		const code = part.slice(at + 1);
		const classification = indicator.classifications.includes(id) ? catalogue.classifications.find((c) => c.id === id) : undefined;
		if (!classification || id in chosen || (code !== TOTAL && !classification.codes.some((c) => c.code === code))) return null;
		chosen[id] = code;
	}
	const key = groupKey(chosen, indicator.classifications);
	return indicator.groups.includes(key) ? key : null;
}

/** What can be chosen; codes for which nobody delivered a figure are not offered. */
export function groupChoices(catalogue: Catalogue, indicator: PublishedIndicator, group: string): GroupChoice[] {
	const codes = groupCodes(group, indicator.classifications);
	const spoken = new Set(indicator.groups.flatMap((g) => g.split(',')));
	return indicator.classifications.flatMap((id) => {
		const classification = catalogue.classifications.find((c) => c.id === id);
		return classification ? [{ classification: id, name: classification.name, options: [{ code: TOTAL, name: 'insgesamt' }, ...classification.codes.filter((c) => spoken.has(`${id}:${c.code}`))], chosen: codes[id] ?? TOTAL }] : [];
	});
}

/** „insgesamt“ or „unter 15 Jahre, weiblich“. */
export function groupNameOf(choices: readonly GroupChoice[]): string {
	const names = choices.filter((c) => c.chosen !== TOTAL).map((c) => c.options.find((o) => o.code === c.chosen)?.name ?? c.chosen);
	return names.length > 0 ? names.join(', ') : 'insgesamt';
}

/** The newest period in which any area of the level has a known value; the newest of all where there is none. */
export function newestPeriod(slice: Slice, level: string): string {
	const columns = slice.areas.flatMap((id, i) => (id.startsWith(`${level}:`) ? [i] : []));
	for (let p = slice.periods.length - 1; p >= 0; p--) if (columns.some((i) => slice.value.states[p * slice.areas.length + i] === 'k')) return slice.periods[p] ?? '';
	return slice.periods.at(-1) ?? '';
}

export function askedArea(catalogue: Catalogue, level: string, period: string, text: string): Area | null {
	const day = dayOf(catalogue, period);
	const found = catalogue.areas.find((a) => a.id === text) ?? catalogue.areas.find((a) => a.level === level && addressCode(a) === text);
	return found && existsOn(found, day) ? found : null;
}
