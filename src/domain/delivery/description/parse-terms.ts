import type { Term } from '../../indicator/indicator.ts';
import { parseFormula } from '../../indicator/parse-formula.ts';
import { checkTerm } from './terms/check-term.ts';
import type { Known } from './terms/known-names.ts';
import type { Faults } from './mapping/faults.ts';
import type { Fields } from './mapping/fields.ts';

/** The formula under a key, every name in it checked. */
export function parseTerms(f: Fields, key: string, known: Known, faults: Faults): readonly Term[] {
	const terms = formulaAt(f, key);
	for (const term of terms) checkTerm(term, [...f.path, key], known, faults);
	return terms;
}

/** The formula under a key, its names not yet checked. */
export function formulaAt(f: Fields, key: string): readonly Term[] {
	const text = f.text(key);
	if (text === '') return [];
	const formula = parseFormula(text);
	if (formula.kind === 'fault') {
		f.wrong(key, `Die Formel ist nicht lesbar. ${formula.message}`, 'Schreiben Sie zum Beispiel: sgb2[alter=u15] + asyl[alter=u15].');
		return [];
	}
	return formula.terms;
}
