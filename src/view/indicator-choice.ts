import type { Area } from '#domain/area/area.ts';
import { addressCode, existsOn } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { dayOf } from './frame/borders-day.ts';
import type { IndicatorView } from './read-models.ts';

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

export function askedArea(catalogue: Catalogue, level: string, period: string, text: string): Area | null {
	const day = dayOf(catalogue, period);
	const found = catalogue.areas.find((a) => a.id === text) ?? catalogue.areas.find((a) => a.level === level && addressCode(a) === text);
	return found && existsOn(found, day) ? found : null;
}
