import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { spread } from '#domain/statistics/spread.ts';
import { formatValue } from '../number.ts';
import { countOf } from '../place.ts';
import { exampleOf } from './example.ts';
import { rankedRows } from './known-rows.ts';
import type { RankingFacts } from './ranking-help.ts';

/** How to read the picture of all areas on one axis. The middle half is told from five areas on. */
export function distributionHelp({ indicator, level, rows, chosen }: Omit<RankingFacts, 'whole'>): string[] {
	const ranked = rankedRows(rows);
	const example = exampleOf(ranked, chosen, indicator.decimals);
	if (!example) return ['Kein Gebiet hat hier einen Wert, darum gibt es nichts zu verteilen.'];
	const five = ranked.length >= 5 ? spread(ranked.map((row) => roundHalfUp(row.value, indicator.decimals))) : undefined;
	return [
		`Jedes Zeichen ist ein Gebiet: ${countOf(ranked.length, level)} mit Wert. Wo viele nahe beieinanderstehen, sind die Werte ähnlich.`,
		five ? `Die mittlere Hälfte liegt zwischen ${formatValue(five.lowerQuartile, indicator)} und ${formatValue(five.upperQuartile, indicator)}.` : '',
		`Lesebeispiel: ${example.name} steht bei ${formatValue(example.value, indicator)}.`
	].filter((sentence) => sentence !== '');
}
