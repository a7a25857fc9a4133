import { formatValue } from '../number.ts';
import { exampleOf } from './example.ts';
import { knownRows } from './known-rows.ts';
import type { RankingFacts } from './ranking-help.ts';

/** How to read a few areas side by side. The example is the highest published value among them. */
export function comparisonHelp({ indicator, rows }: Pick<RankingFacts, 'indicator' | 'rows'>): string[] {
	const known = knownRows(rows);
	const example = exampleOf(known, null, indicator.decimals);
	if (!example) return ['Für keines der gewählten Gebiete ist hier ein Wert ausgewiesen.'];
	const gaps = rows.some(({ area, value }) => !area.rest && value.kind !== 'known');
	return [
		'Alle Gebiete stehen auf derselben Skala und in derselben Zeit.',
		gaps ? 'Wo ein Zeichen steht, gibt es keinen Wert; er lässt sich nicht aus den anderen schließen.' : '',
		known.length > 1 ? `Lesebeispiel: ${example.name} hat den Wert ${formatValue(example.value, indicator)}; von den gewählten Gebieten mit ausgewiesenem Wert liegt keines höher.` : `Lesebeispiel: ${example.name} hat den Wert ${formatValue(example.value, indicator)}.`
	].filter((sentence) => sentence !== '');
}
