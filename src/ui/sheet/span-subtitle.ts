import type { IndicatorView } from '#view/read-models.ts';
import { formatPeriod } from '#wording/period.ts';

/** For pictures of all periods, where one year would be wrong: „weiblich · 2015 bis 2023 · Mitte“. */
export function spanSubtitle({ group, groupName, periods }: IndicatorView, more: readonly string[]): string {
	const span = `${formatPeriod(periods[0] ?? '')} bis ${formatPeriod(periods.at(-1) ?? '')}`;
	return [group === '' ? '' : groupName, span, ...more].filter((part) => part !== '').join(' · ');
}
