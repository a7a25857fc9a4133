import type { Area } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';

type Structured = Pick<Catalogue | KommuneSettings, 'levels' | 'gebietsstaende' | 'classifications' | 'baseFigures' | 'indicators' | 'relations'>;

/** Everything that equations follow from, each as a text of its own: areas, declared sums, additivity, shares, relations. */
export function structureOf({ levels, gebietsstaende, classifications, baseFigures, indicators, relations }: Structured, areas: readonly Area[]): Set<string> {
	const parts: readonly unknown[] = [
		[levels.map((l) => l.id), gebietsstaende.map((g) => g.id)], ...areas.map((a) => [a.id, a.parent, a.validFrom, a.validTo, a.rest]),
		...classifications.map((c) => [c.id, c.codes.map((x) => x.code), c.sums]),
		...baseFigures.map((b) => [b.id, b.kind, b.secrecy, b.classifications, b.additivity, b.exactness, b.denominator, b.factor, ...(b.denominatorCell ? [b.denominatorCell] : [])]),
		...indicators.filter((i) => i.kind === 'share').map((i) => [i.numerator, i.denominator, i.open]), ...relations
	];
	return new Set(parts.map((part) => JSON.stringify(part)));
}
