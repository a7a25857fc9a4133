import type { Term } from '../../indicator/indicator.ts';
import { ageCode, parseAgeSpan } from '../age/age-span.ts';
import type { AgeSpan } from '../age/age-span.ts';
import type { CatalogueBaseFigure } from '../catalogue-base-figure.ts';
import { CATALOGUE_BASE_FIGURES } from '../catalogue-base-figures.ts';
import { CATALOGUE_INDICATORS } from '../catalogue-indicators.ts';
import { formulasOf } from '../catalogue-terms.ts';

/** A base figure with the groups in which it has to be counted. */
export interface NeededBaseFigure {
	readonly figure: CatalogueBaseFigure;
	/** Codes by classification; `{}` is all together. Of `alter` the bands lie side by side, so none is part of another. */
	readonly groups: readonly Readonly<Record<string, string>>[];
}

/**
 * What has to be counted for these indicators of the catalogue, in the catalogue's order. Ages are cut into as few bands as serve all formulas
 * over a base figure. Where it is also needed as a whole, the bands go on to the oldest: then they add up to it, which is checked at intake
 * and reckoned with by the rules of secrecy.
 *
 * @throws for an id that is not in the catalogue
 */
export function neededBaseFigures(ids: readonly string[]): NeededBaseFigure[] {
	const terms = ids.flatMap((id) => {
		const entry = CATALOGUE_INDICATORS.find((i) => i.id === id);
		if (entry === undefined) throw new Error(`catalogue: no indicator ${id}`);
		const [usual] = formulasOf(entry);
		return [...(usual?.numerator ?? []), ...(usual?.denominator ?? [])];
	});
	return CATALOGUE_BASE_FIGURES.flatMap((figure) => {
		const own = terms.filter((term) => term.baseFigure === figure.id);
		return own.length === 0 ? [] : [{ figure, groups: groupsOf(own) }];
	});
}

function groupsOf(terms: readonly Term[]): Record<string, string>[] {
	const isWhole = terms.some((term) => Object.keys(term.codes).length === 0);
	const byOthers = Map.groupBy(terms, ({ codes }) => JSON.stringify(Object.fromEntries(Object.entries(codes).filter(([classification]) => classification !== 'alter'))));
	return [...byOthers].flatMap(([key, group]) => {
		const others = JSON.parse(key) as Record<string, string>;
		const ages = group.flatMap(({ codes }) => (codes['alter'] === undefined ? [] : [parseAgeSpan(codes['alter']) ?? { from: 0, to: Infinity }]));
		const whole = ages.length < group.length || (isWhole && Object.keys(others).length === 0);
		return [...(whole ? [others] : []), ...bands(ages, whole && ages.length > 0).map((span) => ({ ...others, alter: ageCode(span) }))];
	});
}

/** The spans cut at each other's ends; `all`: with what lies before, between and after them. */
function bands(spans: readonly AgeSpan[], all: boolean): AgeSpan[] {
	const cuts = [...new Set([...(all ? [0, Infinity] : []), ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
	return cuts.slice(1).map((to, i) => ({ from: cuts[i] ?? 0, to })).filter((band) => all || spans.some((s) => s.from <= band.from && band.to <= s.to));
}
