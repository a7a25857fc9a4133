import { kommuneAddresses, START } from '#url/addresses.ts';
import type { IndicatorView } from '#view/read-models.ts';
import { formatFigure } from '#wording/number.ts';
import { formatPeriod } from '#wording/period.ts';
import { dative, inPlace } from '#wording/place.ts';
import type { Crumb } from '../page/crumb.ts';

/** „unter 15 Jahre · 2023 · Quartiere“ */
export function indicatorSubtitle(view: IndicatorView): string {
	return [view.group === '' ? '' : view.groupName, formatPeriod(view.period), view.level.plural].filter((part) => part !== '').join(' · ');
}

/** What stands around an indicator's page: window title, description for search engines, breadcrumbs. */
export function indicatorHead(view: IndicatorView, pin: string | null): { readonly title: string; readonly description: string; readonly crumbs: readonly Crumb[] } {
	const { indicator, kommune } = view;
	const to = kommuneAddresses(kommune.slug, pin);
	return {
		title: [indicator.title, view.group === '' ? '' : view.groupName, view.period === view.newestPeriod ? '' : formatPeriod(view.period)].filter((part) => part !== '').join(', '),
		description: `${indicator.title} ${inPlace(kommune.name)} nach ${dative(view.level.plural)}, ${formatPeriod(view.period)}: ${view.map ? 'Karte, ' : ''}Rangfolge, Zeitreihe und Tabelle. ${indicator.definition}`,
		crumbs: [{ text: 'Kommunen', href: START }, { text: kommune.name, href: to.kommune() }, { text: view.theme.name, href: to.theme(view.theme.id) }, { text: indicator.title }]
	};
}

/** „Musterstadt: 12,3 %“, to stand beside the value of an area; empty without a value, and for counts, where the whole is no yardstick. */
export function wholeWords({ whole, indicator }: IndicatorView): string {
	return whole?.value.kind === 'known' && indicator.kind !== 'count' ? `${whole.area.name}: ${formatFigure(whole.value, indicator)}` : '';
}
