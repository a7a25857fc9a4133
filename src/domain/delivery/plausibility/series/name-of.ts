import { TOTAL } from '../../../base-figure/base-figure.ts';
import type { Series } from './series.ts';

/** „Einwohner“ (Männer) */
export function nameOf({ figure, ordinal, steps }: Series): string {
	const words = steps[0]?.table.space.words(ordinal) ?? TOTAL;
	return words === TOTAL ? `„${figure.title}“` : `„${figure.title}“ (${words})`;
}
