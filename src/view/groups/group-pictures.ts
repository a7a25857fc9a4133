import type { PublishedIndicator } from '#domain/indicator/published.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { GroupQuestion } from './composition-view.ts';
import { compositionView } from './composition-view.ts';
import { groupScaleView } from './group-scale-view.ts';
import type { GroupViews } from './group-views.ts';
import { pyramidView } from './pyramid-view.ts';

/** All pictures about an indicator's groups; empty for an indicator that is not open in any classification. */
export async function groupPictures(snapshot: PublishedSnapshot, indicator: PublishedIndicator, asked: GroupQuestion): Promise<GroupViews> {
	const open = indicator.classifications.flatMap((id) => snapshot.catalogue.classifications.find((c) => c.id === id) ?? []);
	const pyramid = await pyramidView(snapshot, indicator, asked.period, asked.whole, asked.chosen);
	/** A pyramid tells of the sexes already. */
	const told = (id: string): boolean => pyramid !== null && id === 'geschlecht';
	const compositions = await Promise.all(open.filter(({ id }) => !told(id)).map((classification) => compositionView(snapshot, indicator, classification, asked)));
	const scales = await Promise.all(open.map((classification) => groupScaleView(snapshot, indicator, classification, asked)));
	return {
		pyramid,
		compositions: compositions.filter((view) => view !== null),
		scales: scales.filter((view) => view !== null)
	};
}
