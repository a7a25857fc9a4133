import type { Figure } from '#domain/figure/figure.ts';
import { formatFigure } from '../number.ts';
import { periodInSentence } from '../period.ts';
import { inPlace } from '../place.ts';
import { comparisonSentence } from './comparison.ts';
import type { ReadIndicator } from './read-row.ts';

/** A line of a profile, as far as a sentence needs it. */
export interface HeadLine {
	readonly indicator: ReadIndicator & { readonly title: string };
	readonly period: string;
	readonly value: Figure;
	readonly whole: Figure;
}

/**
 * The sentence a profile opens with: its first value, and how that stands to the Kommune. The title stands before the number, since frames of
 * sentences need the counts behind a value, and profiles have none.
 */
export function headlineSentence(line: HeadLine | null, area: { readonly id: string; readonly name: string }, kommune: string): string {
	if (line === null) return `Die neuesten Werte ${inPlace(area.name)} über alle Themen.`;
	const row = (name: string, value: Figure) => ({ area: { id: name === area.name ? area.id : '', name, rest: false }, value, numerator: null, denominator: null });
	const comparison = area.name === kommune ? '' : comparisonSentence(line.indicator, row(area.name, line.value), row(kommune, line.whole));
	return `${line.indicator.title} ${periodInSentence(line.period)}: ${formatFigure(line.value, line.indicator)}.${comparison === '' ? '' : ` ${comparison}`}`;
}
