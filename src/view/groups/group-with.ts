import { groupCodes, groupKey } from '#domain/base-figure/group.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';

/** Group key of the chosen group with other codes in some classifications; null where the indicator has no figure for it. */
export function groupWith(indicator: PublishedIndicator, group: string, codes: Readonly<Record<string, string>>): string | null {
	const key = groupKey({ ...groupCodes(group, indicator.classifications), ...codes }, indicator.classifications);
	return indicator.groups.includes(key) ? key : null;
}
