import type { Indicator } from '../../indicator/indicator.ts';
import { DIRECTION, KIND } from '../description/words.ts';
import { spellTerms } from './spell-terms.ts';
import { withoutEmpty, wordOf } from './word-of.ts';

export function spellIndicator(indicator: Indicator): Record<string, unknown> {
	return withoutEmpty({
		id: indicator.id, titel: indicator.title, thema: indicator.theme, art: wordOf(KIND, indicator.kind), zaehler: spellTerms(indicator.numerator), nenner: spellTerms(indicator.denominator),
		faktor: String(indicator.factor), einheit: indicator.unit, nachkommastellen: String(indicator.decimals), richtung: wordOf(DIRECTION, indicator.direction),
		gruppen: Object.fromEntries(indicator.open.map(({ classification, applies }) => [classification, applies === 'both' ? 'beide' : 'zaehler'])),
		definition: indicator.definition, lesehilfe: indicator.reading, satz: indicator.sentence, fassung: indicator.version
	});
}
