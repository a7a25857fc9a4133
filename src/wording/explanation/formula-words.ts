import type { Figure } from '#domain/figure/figure.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import { formatNumber } from '../number.ts';

/** A summand of a formula as sentences need it. */
export interface SpokenTerm {
	readonly sign: 1 | -1;
	readonly title: string;
	/** Names of the codes it is restricted to. */
	readonly groups: readonly string[];
	readonly figure: Figure;
}

/** „Einwohnerinnen und Einwohner (unter 15 Jahre)“ */
export function termName({ title, groups }: Pick<SpokenTerm, 'title' | 'groups'>): string {
	return groups.length === 0 ? title : `${title} (${groups.join(', ')})`;
}

/** „A plus B weniger C“ */
function sumInWords(terms: readonly SpokenTerm[]): string {
	return terms.map((term, at) => (at === 0 ? (term.sign === 1 ? '' : 'weniger ') : term.sign === 1 ? ' plus ' : ' weniger ') + termName(term)).join('');
}

/** The formula without figures: „Kinder in der Kita geteilt durch Kinder insgesamt, mal 100“. */
export function formulaInWords(indicator: Pick<Indicator, 'kind' | 'factor'>, numerator: readonly SpokenTerm[], denominator: readonly SpokenTerm[]): string {
	if (indicator.kind === 'supplied') return `Geliefert wurde der fertige Wert: ${sumInWords(numerator)}. Hier wird nichts gerechnet.`;
	if (denominator.length === 0) return numerator.length === 1 ? `Gezählt werden: ${sumInWords(numerator)}.` : `${sumInWords(numerator)}.`;
	const factor = indicator.factor === 1 ? '' : `, mal ${formatNumber(indicator.factor, 0)}`;
	const bracket = (terms: readonly SpokenTerm[]) => (terms.length > 1 ? `(${sumInWords(terms)})` : sumInWords(terms));
	return `${bracket(numerator)} geteilt durch ${bracket(denominator)}${factor}.`;
}
