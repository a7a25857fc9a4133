import type { Classification, ClassMethod } from '#domain/classification/classification.ts';
import { mapClasses } from '#domain/classification/map-classes.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { IndicatorState } from '#url/indicator-state.ts';
import type { ClassChoice } from '#url/indicator/indicator-words.ts';
import { CLASS_CHOICES } from '#url/indicator/indicator-words.ts';
import type { Facet, IndicatorView } from '#view/read-models.ts';
import type { ClassWords } from '#wording/map/class-method.ts';
import { classWords } from '#wording/map/class-method.ts';
import type { LegendClass } from './legend-classes.ts';
import { legendClasses } from './legend-classes.ts';

const METHODS: Readonly<Record<ClassChoice, ClassMethod>> = { 'gleich-viele': 'quantile', 'gleich-breit': 'equal', natuerlich: 'natural', rund: 'round', abweichung: 'deviation', eigene: 'own' };

/** The classes of an indicator's page: what map, legend, diagrams and table colour by. */
export interface ViewClasses {
	readonly classes: Classification;
	/** Two colours around the Kommune's own value. */
	readonly diverging: boolean;
	readonly legend: readonly LegendClass[];
	readonly words: ClassWords;
	/** How the classes were really made: the reader's wish, or what stands in for it. */
	readonly how: ClassChoice;
}

/** All small maps of a view, or none. */
export function facetsOf(view: IndicatorView, state: Pick<IndicatorState, 'maps'>): readonly Facet[] {
	const years = view.across?.years ?? [];
	if (state.maps === 'jahre') return years.length > 1 ? years : [];
	return state.maps === 'gruppen' ? (view.across?.groups.flatMap((group) => group.facets) ?? []) : [];
}

/** Made from released figures of the areas that have a place: rests are told, never mapped or ranked. */
export function viewClasses(view: IndicatorView, state: Pick<IndicatorState, 'classes' | 'limits' | 'fixed' | 'maps'>): ViewClasses {
	const { decimals } = view.indicator;
	const facets = facetsOf(view, state);
	const years = state.fixed || state.maps === 'jahre' ? (view.across?.years ?? []) : [];
	const shown: readonly ReleasedFigure[] = facets.length > 0 ? figuresOf(facets) : view.rows.filter(({ area }) => !area.rest).map(({ value }) => value);
	const pool = facets.length > 0 ? shown : years.length > 0 ? figuresOf(years) : shown;
	// Around one value in all years: the newest, which readers know best.
	const whole = knownValue(years.findLast((year) => year.whole?.kind === 'known')?.whole) ?? (years.length > 0 ? null : knownValue(view.whole?.value));
	const classes = mapClasses(pool, decimals, { method: METHODS[state.classes], limits: state.limits, whole });
	const found = pool === shown && (classes.method === 'quantile' || classes.method === 'natural');
	const legend = legendClasses(classes, shown, decimals, found);
	return {
		classes, diverging: classes.method === 'deviation', legend, how: CLASS_CHOICES.find((choice) => METHODS[choice] === classes.method) ?? CLASS_CHOICES[0],
		words: classWords({ method: classes.method, wished: METHODS[state.classes], counts: legend.map(({ count }) => count), fixed: years.length > 1, maps: facets.length > 0, whole, kommune: view.kommune.name, level: view.level, indicator: view.indicator })
	};
}

function figuresOf(facets: readonly Facet[]): ReleasedFigure[] {
	return facets.flatMap((facet) => facet.rows.map(({ value }) => value));
}

function knownValue(figure: ReleasedFigure | null | undefined): number | null {
	return figure?.kind === 'known' ? figure.value : null;
}
