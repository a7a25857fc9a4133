/**
 * Are two Kommunen's indicators the same? Compared part by part, never by title: kind, what is counted above and below the stroke (by the ids of the shared
 * catalogue), of what age, factor, unit, reference day, version of the definition. Two indicators are comparable when no part differs and no part is unknown.
 * A value that an office delivered ready-made has no formula to look into; nobody can say whether it is the same.
 */
import type { Indicator } from '../../indicator/indicator.ts';
import { squareMetresIn } from '../fit/area-unit.ts';
import type { FormulaSetting } from './canonical-side.ts';
import { canonicalSide } from './canonical-side.ts';
import { referenceDay } from './reference-day.ts';

export type DefinitionPart = 'kind' | 'numerator' | 'denominator' | 'age' | 'factor' | 'unit' | 'reference-day' | 'version' | 'supplied' | 'not-shared';

/** A part that differs, or of which nobody knows, in the words of both sides. */
export interface Difference {
	readonly part: DefinitionPart;
	readonly first: string;
	readonly second: string;
}

export interface Defined extends FormulaSetting {
	readonly indicator: Indicator;
}

export function compareDefinitions(a: Defined, b: Defined): Difference[] {
	const differences: Difference[] = [];
	const unless = (same: boolean, part: DefinitionPart, first: string, second: string): void => { if (!same) differences.push({ part, first, second }); };
	unless(a.indicator.kind === b.indicator.kind, 'kind', a.indicator.kind, b.indicator.kind);
	if (a.indicator.kind === 'supplied' || b.indicator.kind === 'supplied') {
		differences.push({ part: 'supplied', first: suppliedBy(a), second: suppliedBy(b) });
		return differences;
	}
	for (const side of ['numerator', 'denominator'] as const) {
		const [first, second] = [canonicalSide(a.indicator[side], a), canonicalSide(b.indicator[side], b)];
		unless(first.counted === second.counted, side, first.words, second.words);
		unless(first.counted !== second.counted || first.ages === second.ages, 'age', first.words, second.words);
		const unknown = first.unknown.filter((id) => second.unknown.includes(id));
		unless(first.counted !== second.counted || unknown.length === 0, 'not-shared', first.words, second.words);
	}
	unless(factorOf(a) === factorOf(b), 'factor', String(a.indicator.factor), String(b.indicator.factor));
	unless(a.indicator.unit === b.indicator.unit, 'unit', a.indicator.unit, b.indicator.unit);
	const [days, otherDays] = [referenceDays(a), referenceDays(b)];
	unless(days.keys === otherDays.keys, 'reference-day', days.words, otherDays.words);
	unless(a.indicator.version === b.indicator.version, 'version', a.indicator.version, b.indicator.version);
	return differences;
}

/** Ground in hectares with factor 100 is ground in square kilometres with factor 1: factors are compared as if all ground were in square metres. */
function factorOf({ indicator, baseFigures }: Defined): number {
	const metres = (terms: Indicator['numerator']): number => terms.map((term) => squareMetresIn(baseFigures.find((b) => b.id === term.baseFigure)?.unit ?? '')).find((size) => size !== null) ?? 1;
	return (indicator.factor * metres(indicator.denominator)) / metres(indicator.numerator);
}

function referenceDays({ indicator, baseFigures }: Defined): { keys: string; words: string } {
	const used = [...new Set([...indicator.numerator, ...indicator.denominator].map((term) => term.baseFigure))].sort();
	const days = used.flatMap((id) => { const figure = baseFigures.find((b) => b.id === id); return figure && squareMetresIn(figure.unit) === null ? [figure.referenceDate] : []; });
	return { keys: days.map(referenceDay).join(' | '), words: [...new Set(days)].join('; ') };
}

const suppliedBy = ({ indicator }: Defined): string => (indicator.kind === 'supplied' ? 'fertig geliefert' : 'aus Anzahlen gerechnet');
