import type { IndicatorState } from '#url/indicator-state.ts';
import type { ClassChoice } from '#url/indicator/indicator-words.ts';
import type { Facet, IndicatorView } from '#view/read-models.ts';
import type { ClassWords } from '#wording/map/class-method.ts';
import { circleWords } from '#wording/map/circle-words.ts';
import type { MapValues } from '../map/paint.ts';
import { symbolScale } from '../map/symbols/symbol-scale.ts';
import type { LegendClass } from './legend-classes.ts';
import { facetsOf, viewClasses } from './view-classes.ts';

/** How an indicator's maps are drawn: one scale for all that are shown. */
export interface MapLook {
	readonly values: Omit<MapValues, 'rows'>;
	/** Empty for circles. */
	readonly legend: readonly LegendClass[];
	readonly words: ClassWords;
	/** Small maps; empty for one map. */
	readonly facets: readonly Facet[];
	/** Limits between the classes. */
	readonly limits: readonly number[];
	/** How the classes were made; null for circles. */
	readonly how: ClassChoice | null;
}

/** Counts are drawn as circles: a choropleth of counts would show how large areas are. */
export function mapLook(view: IndicatorView, state: IndicatorState): MapLook {
	const facets = facetsOf(view, state);
	const { indicator } = view;
	if (indicator.kind === 'count') {
		const across = facets.length > 0 ? facets : (state.fixed ? (view.across?.years ?? []) : []);
		const rows = across.length > 0 ? across.flatMap((facet) => facet.rows) : view.rows.filter(({ area }) => !area.rest);
		const known = rows.flatMap(({ value }) => (value.kind === 'known' ? [value.value] : []));
		const symbols = symbolScale(known, view.map ?? { width: 1, height: 1 }, Math.max(1, across.length));
		return { values: { classOf: () => 0, classCount: 0, indicator, symbols }, legend: [], words: circleWords(indicator, symbols.negative, state.classes !== 'gleich-viele'), facets, limits: [], how: null };
	}
	const { classes, diverging, legend, words, how } = viewClasses(view, state);
	return { values: { classOf: classes.classOf, classCount: classes.counts.length, indicator, diverging }, legend, words, facets, limits: classes.limits.slice(1, -1), how };
}
