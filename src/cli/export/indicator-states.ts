import { kommuneAddresses } from '#url/addresses.ts';
import { INDICATOR_KEY } from '#url/chosen-indicator.ts';
import { UNSAID } from '#url/indicator-state.ts';
import { decodeIndicatorState } from '#url/indicator/decode-indicator-state.ts';
import type { Choice } from './choices.ts';
import { safeName, type SiteMap } from './site-map.ts';

/** More views of one indicator are not written: 3 levels in 24 years and 40 groups fit. */
export const STATES_PER_INDICATOR = 120;

/** What an indicator's page shows when its address says nothing: one level, and per level the newest period. Both are left out of addresses. */
export interface PageDefaults {
	readonly level: string;
	readonly newest: ReadonlyMap<string, string>;
}

interface View { readonly level: string; readonly period: string; readonly group: string }

/** The values of a choice that say something. */
export const valuesOf = (choices: readonly Choice[], name: string): string[] => choices.filter((c) => c.name === name).flatMap((c) => c.options.map((o) => o.value)).filter((v) => v !== '');
export const chosenIn = (choices: readonly Choice[], name: string): string | null => choices.find((c) => c.name === name)?.options.find((o) => o.selected)?.value ?? null;

/** The one spelling of a view's address. */
export function viewAddress(slug: string, indicator: string, { level, period, group }: View, defaults: PageDefaults): string {
	return kommuneAddresses(slug, null).indicator(indicator, { ...UNSAID, level, period, group: group === '' ? null : group }, { level: defaults.level, period: defaults.newest.get(level) ?? '' });
}

/**
 * Plans every level in every period, and every single group at the default level and period.
 * @param byLevel the choices of the page at each level, the default level's too
 */
export function planStates(map: SiteMap, slug: string, indicator: string, byLevel: ReadonlyMap<string, readonly Choice[]>, defaults: PageDefaults): void {
	const views: View[] = valuesOf(byLevel.get(defaults.level) ?? [], 'gruppe').map((group) => ({ level: defaults.level, period: defaults.newest.get(defaults.level) ?? '', group }));
	for (const [level, choices] of byLevel) for (const period of valuesOf(choices, 'zeit')) views.push({ level, period, group: '' });
	for (const view of views.slice(0, STATES_PER_INDICATOR)) {
		const address = viewAddress(slug, indicator, view, defaults);
		const query = address.split('?')[1];
		if (query !== undefined) map.add(address, `indikator/${safeName(indicator)}/${safeName(decodeURIComponent(query))}.html`);
	}
}

/** Where an option of a drawn indicator page leads, or null when that view is not among the files. */
export function targetOf(map: SiteMap, slug: string, page: URL, defaults: PageDefaults, choices: readonly Choice[], choice: Choice, value: string): string | null {
	const indicator = decodeURIComponent(page.pathname.split('/').at(-1) ?? '');
	const groups = choices.filter((c) => c.name === 'gruppe');
	const groupWith = (changed: Choice | null): string => groups.map((c) => (c === changed ? value : (c.options.find((o) => o.selected)?.value ?? ''))).filter((v) => v !== '').join(',');
	const now: View = { level: chosenIn(choices, 'ebene') ?? defaults.level, period: chosenIn(choices, 'zeit') ?? '', group: groupWith(null) };
	const existing = (address: string): string | null => (map.fileOf(address) === null ? null : address);
	switch (choice.name) {
		case INDICATOR_KEY: return existing(kommuneAddresses(slug, null).indicator(value));
		case 'gebiet': return value === '' ? null : existing(kommuneAddresses(slug, null).area(now.level, value));
		case 'zeit': return existing(viewAddress(slug, indicator, { ...now, period: value }, defaults));
		// A level that has no figures in this period is shown with its newest.
		case 'ebene': return existing(viewAddress(slug, indicator, { ...now, level: value }, defaults)) ?? existing(viewAddress(slug, indicator, { ...now, level: value, period: defaults.newest.get(value) ?? '' }, defaults));
		case 'gruppe': return existing(viewAddress(slug, indicator, { ...now, group: groupWith(choice) }, defaults));
		default: return null;
	}
}

/** A link that singles out an area on an indicator page leads to the area's profile instead: views per area would be too many files. */
export function profileInstead(map: SiteMap, slug: string, link: URL, defaults: PageDefaults | undefined): string | null {
	if (defaults === undefined) return null;
	const { area, level: named } = decodeIndicatorState(link.searchParams).state;
	if (area === null) return null;
	const colon = area.indexOf(':');
	const [level, code] = colon < 0 ? [named ?? defaults.level, area] : [area.slice(0, colon), area.slice(colon + 1)];
	return map.fileOf(kommuneAddresses(slug, null).area(level, code));
}
