import { TOTAL } from '#domain/base-figure/base-figure.ts';
import type { Classification } from '#domain/base-figure/base-figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { GroupQuestion } from './composition-view.ts';
import { groupCells } from './group-cells.ts';
import { groupWith } from './group-with.ts';
import type { GroupScale } from './group-views.ts';

/** All groups of a classification beside all together, e.g. children's poverty beside everybody's. Counts have none: a part is always smaller than its whole. */
export async function groupScaleView(snapshot: PublishedSnapshot, indicator: PublishedIndicator, classification: Classification, asked: GroupQuestion): Promise<GroupScale | null> {
	if (indicator.kind === 'count') return null;
	const keyed = [{ code: TOTAL, name: 'alle zusammen' }, ...classification.codes].flatMap(({ code, name }) => {
		const key = groupWith(indicator, asked.group, { [classification.id]: code });
		return key === null ? [] : [{ key, name }];
	});
	if (keyed.length < 3) return null;
	const cells = await groupCells(snapshot, indicator, keyed.map(({ key }) => key));
	const { whole, chosen, period } = asked;
	const all = keyed.map(({ key, name }) => ({ key, name, whole: cells.value(key, whole?.id ?? '', period), chosen: chosen && cells.value(key, chosen.id, period) }));
	// Groups that nobody counted for either of the two say nothing; withheld ones stay.
	const rows = all.filter((row, at) => at === 0 || row.whole.kind !== 'missing' || (row.chosen !== null && row.chosen.kind !== 'missing'));
	return rows.length > 2 && rows.some((row) => row.whole.kind === 'known' || row.chosen?.kind === 'known') ? { classification, rows } : null;
}
