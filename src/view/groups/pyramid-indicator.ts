import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { partitionOf } from '#domain/base-figure/partition.ts';
import { parseAgeSpan } from '#domain/catalogue/age/age-span.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { groupWith } from './group-with.ts';
import type { Pyramid } from './pyramid.ts';

export const SIDES = ['m', 'w'] as const;

/** The indicator whose counts make the Kommune's population pyramid; null where nobody counted inhabitants by age and sex. */
export function pyramidIndicator(catalogue: Catalogue): PublishedIndicator | null {
	const inhabitants = catalogue.kommune.inhabitants;
	return catalogue.indicators.find((i) => i.kind === 'count' && i.baseFigures.length === 1 && i.baseFigures[0] === inhabitants && bandsOf(catalogue, i) !== null) ?? null;
}

export function bandsOf(catalogue: Catalogue, indicator: PublishedIndicator): Pyramid['bands'] | null {
	const ages = catalogue.classifications.find((c) => c.id === 'alter');
	if (!ages || !['alter', 'geschlecht'].every((id) => indicator.open.some((open) => open.classification === id))) return null;
	const codes = partitionOf(ages, (code) => code === TOTAL || SIDES.every((sex) => groupWith(indicator, '', { alter: code, geschlecht: sex }) !== null));
	const bands = (codes ?? []).flatMap((code) => {
		const span = parseAgeSpan(code.code);
		return span ? [{ ...code, ...span }] : [];
	}).sort((a, b) => a.from - b.from);
	return bands.length > 1 && bands.length === codes?.length && bands.every((band, at) => band.from === (bands[at - 1]?.to ?? 0)) ? bands : null;
}
