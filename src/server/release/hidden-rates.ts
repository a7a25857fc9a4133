import type { PublishedBaseFigure } from '#domain/indicator/published.ts';

/**
 * Why all values of a supplied base figure are withheld, for the periods in which they are; null where that is nowhere the case. Who forgot the denominator
 * learns it here and not from a map full of dots.
 * @param cells address (area, period, groups, measure, joined by `|`) → number as text or status
 */
export function hiddenRates(figure: Pick<PublishedBaseFigure, 'kind' | 'title' | 'denominator'>, cells: ReadonlyMap<string, string>): string | null {
	if (figure.kind !== 'supplied') return null;
	const shown = new Map<string, boolean>();
	for (const [address, state] of cells) {
		const period = address.split('|')[1] ?? '';
		if (state === 'withheld') shown.set(period, shown.get(period) ?? false);
		else if (state !== 'pending') shown.set(period, true);
	}
	const hidden = [...shown].filter(([, any]) => !any).map(([period]) => period);
	if (hidden.length === 0) return null;
	const why = figure.denominator === null ? 'keine Bezugsgröße ist angegeben' : 'die Bezugsgröße ist dafür nicht geliefert, zu klein oder selbst nicht ausgewiesen';
	return `${figure.title}: ${hidden.length === shown.size ? 'zu keiner Zeit' : `nicht für ${hidden.join(', ')}`}, denn ${why}`;
}
