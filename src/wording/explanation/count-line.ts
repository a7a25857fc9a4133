import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { formatCount, formatValue, MINUS } from '../number.ts';
import type { Calculated } from './calculated.ts';
import type { SpokenTerm } from './formula-words.ts';

/** „1.234 − 567 = 667 Personen“; one summand stands for itself and needs no line. */
export function countLine(indicator: Calculated['indicator'], value: number, terms: readonly SpokenTerm[]): string {
	if (terms.length < 2) return '';
	const known = terms.flatMap(({ sign, figure }) => (figure.kind === 'known' ? [{ sign, value: figure.value }] : []));
	if (known.length < terms.length || roundHalfUp(known.reduce((sum, t) => sum + t.sign * t.value, 0), indicator.decimals) !== roundHalfUp(value, indicator.decimals)) return '';
	const spelled = known.map((t, at) => `${at === 0 ? (t.sign === 1 ? '' : MINUS) : t.sign === 1 ? ' + ' : ` ${MINUS} `}${formatCount({ kind: 'known', value: t.value })}`);
	return `${spelled.join('')} = ${formatValue(value, indicator)}`;
}
