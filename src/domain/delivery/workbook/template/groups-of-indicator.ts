import type { Indicator } from '../../../indicator/indicator.ts';
import type { KnownKommune } from '../known-kommune.ts';

/** The groups of a formula, and one by one those that a reader may open. */
export function groupsOfIndicator({ numerator, denominator, open }: Indicator, known: KnownKommune | null): (readonly [string, Readonly<Record<string, string>>])[] {
	return [...numerator, ...denominator].flatMap((term) => [
		[term.baseFigure, term.codes] as const,
		...open.filter((o) => term.codes[o.classification] === undefined && (o.applies === 'both' || numerator.includes(term)))
			.flatMap((o) => known?.settings.classifications.find((c) => c.id === o.classification)?.codes.map(({ code }) => [term.baseFigure, { ...term.codes, [o.classification]: code }] as const) ?? [])
	]);
}
