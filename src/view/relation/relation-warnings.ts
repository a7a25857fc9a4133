import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import type { RelationWarning } from './relation-side.ts';

export function relationWarnings(catalogue: Catalogue, x: { readonly indicator: PublishedIndicator; readonly period: string }, y: { readonly indicator: PublishedIndicator; readonly period: string }): RelationWarning[] {
	const below = (i: PublishedIndicator): string => JSON.stringify(i.denominator);
	const same = x.indicator.denominator.length > 0 && below(x.indicator) === below(y.indicator);
	const shared = sharedFigures(catalogue, x.indicator, y.indicator).length > 0;
	return [...(same ? (['same-denominator'] as const) : shared ? (['shared-figure'] as const) : []), ...(x.period === y.period ? [] : (['periods-differ'] as const))];
}

/** Base figures in both formulas; what a supplied rate was divided by counts as part of it. */
export function sharedFigures(catalogue: Catalogue, x: PublishedIndicator, y: PublishedIndicator): string[] {
	const inside = (i: PublishedIndicator): string[] => i.baseFigures.flatMap((id) => [id, catalogue.baseFigures.find((b) => b.id === id)?.denominator ?? id]);
	return inside(x).filter((id) => inside(y).includes(id));
}
