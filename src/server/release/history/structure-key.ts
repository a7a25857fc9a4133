import type { Area } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import type { KommuneSettings } from '#domain/kommune/kommune.ts';

type Structure = Pick<Catalogue | KommuneSettings, 'levels' | 'gebietsstaende' | 'classifications' | 'baseFigures' | 'indicators' | 'relations'>;

/** The same text for the same equations: areas and their order of levels, declared sums, additivity, shares, relations. */
export function structureKey({ levels, gebietsstaende, classifications, baseFigures, indicators, relations }: Structure, areas: readonly Area[]): string {
	return JSON.stringify([
		levels.map((l) => l.id), gebietsstaende.map((g) => g.id), areas.map((a) => [a.id, a.parent, a.validFrom, a.validTo, a.rest]),
		classifications.map((c) => [c.id, c.codes.map((x) => x.code), c.sums]),
		baseFigures.map((b) => [b.id, b.kind, b.secrecy, b.classifications, b.additivity, b.exactness, b.denominator, b.factor]).sort(),
		indicators.filter((i) => i.kind === 'share').map((i) => [i.numerator, i.denominator, i.open]), relations
	]);
}
