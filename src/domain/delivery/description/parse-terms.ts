import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import type { Term } from '../../indicator/indicator.ts';
import { parseFormula } from '../../indicator/parse-formula.ts';
import { suggestion } from '../nearest.ts';
import type { Faults } from './mapping/faults.ts';
import type { Fields } from './mapping/fields.ts';

/** What formulas and files may refer to. */
export interface Known {
	readonly levels: readonly string[];
	readonly classifications: readonly Classification[];
	readonly baseFigures: readonly BaseFigure[];
}

/** The formula under a key, every name in it checked. */
export function parseTerms(f: Fields, key: string, known: Known, faults: Faults): readonly Term[] {
	const text = f.text(key);
	if (text === '') return [];
	const formula = parseFormula(text);
	if (formula.kind === 'fault') {
		f.wrong(key, `Die Formel ist nicht lesbar. ${formula.message}`, 'Schreiben Sie zum Beispiel: sgb2[alter=u15] + asyl[alter=u15].');
		return [];
	}
	for (const term of formula.terms) {
		const figure = known.baseFigures.find((b) => b.id === term.baseFigure);
		const ids = known.baseFigures.map((b) => b.id);
		if (figure === undefined) faults.unknown([...f.path, key], 'grundgroessen', term.baseFigure, suggestion(term.baseFigure, ids), ids);
		else for (const [classification, code] of Object.entries(term.codes)) checkGroup(figure, classification, code, [...f.path, key], known, faults);
	}
	return formula.terms;
}

/** A classification of the base figure and one of its codes. */
export function checkGroup(figure: BaseFigure, classification: string, code: string, path: readonly (string | number)[], known: Known, faults: Faults): void {
	if (!figure.classifications.includes(classification)) {
		faults.unknown(path, `grundgroessen.${figure.id}.klassifikationen`, classification, suggestion(classification, figure.classifications), figure.classifications);
		return;
	}
	const codes = known.classifications.find((c) => c.id === classification)?.codes.map((c) => c.code) ?? [];
	if (code !== TOTAL && !codes.includes(code)) faults.unknown(path, `klassifikationen.${classification}.auspraegungen`, code, suggestion(code, codes), [TOTAL, ...codes]);
}
