import type { Area } from '#domain/area/area.ts';
import { addressCode } from '#domain/area/area.ts';
import type { KommuneAddresses } from '#url/addresses.ts';
import type { IndicatorView } from '#view/read-models.ts';

/** Where the value of an area on this indicator page is explained: the same level, period and group, whatever the page looks like. */
export function explanationOf(view: IndicatorView, to: KommuneAddresses): (area: Area) => string {
	const defaults = { level: view.levelChoices.at(-1)?.id ?? '', period: view.newestPeriod };
	const shown = { level: view.level.id, period: view.period, group: view.group === '' ? null : view.group };
	return (area) => to.explanation(view.indicator.id, { ...shown, area: area.id === view.whole?.area.id ? null : area.level === view.level.id ? addressCode(area) : area.id }, defaults);
}
