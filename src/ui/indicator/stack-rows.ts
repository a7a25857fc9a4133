import type { Composition } from '#view/groups/composition.ts';
import type { IndicatorView } from '#view/read-models.ts';
import { formatPeriod } from '#wording/period.ts';
import type { StackRow } from '../chart/groups/stack.ts';

/** Of long series every second, third … so that one look takes them in. */
const MOST_PERIODS = 12;

/** A bar per area: the Kommune and the chosen area set off. */
export function areaStack(view: IndicatorView, one: Composition): StackRow[] {
	return one.byArea.map(({ area, whole, parts }) => ({ key: area.id, name: area.name, area: area.id, whole, parts, ...(area.id === view.whole?.area.id ? { look: 'whole' as const } : area.id === view.chosen?.area.id ? { look: 'main' as const } : {}) }));
}

/** A bar per period, newest first. */
export function periodStack(view: IndicatorView, one: Composition): StackRow[] {
	const step = Math.ceil(one.byPeriod.length / MOST_PERIODS);
	return one.byPeriod.toReversed().filter((row, at) => at % step === 0 || row.period === view.period).map(({ period, whole, parts }) => ({ key: period, name: formatPeriod(period), whole, parts, ...(period === view.period ? { look: 'main' as const } : {}) }));
}
