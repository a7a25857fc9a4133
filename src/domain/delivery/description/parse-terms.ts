import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import type { Term } from '../../indicator/indicator.ts';
import { parseFormula } from '../../indicator/parse-formula.ts';
import { suggestion } from '../nearest.ts';
import type { Faults, KeyPath } from './mapping/faults.ts';
import type { Fields } from './mapping/fields.ts';

/** What formulas and files may refer to. */
export interface Known {
	readonly levels: readonly string[];
	readonly classifications: readonly Classification[];
	readonly baseFigures: readonly BaseFigure[];
}

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

/** The base figure of a term and its codes. */
export function checkTerm(term: Term, path: KeyPath, known: Known, faults: Faults): void {
	const figure = checkFigure(term.baseFigure, path, known, faults);
	if (figure !== undefined) for (const [classification, code] of Object.entries(term.codes)) checkGroup(figure, classification, code, path, known, faults);
}

export function checkFigure(id: string, path: KeyPath, known: Known, faults: Faults): BaseFigure | undefined {
	const figure = known.baseFigures.find((b) => b.id === id);
	const ids = known.baseFigures.map((b) => b.id);
	if (figure === undefined && id !== '') faults.unknown(path, 'grundgroessen', id, suggestion(id, ids), ids);
	return figure;
}

/** A classification of the base figure and one of its codes. */
export function checkGroup(figure: BaseFigure, classification: string, code: string, path: KeyPath, known: Known, faults: Faults): void {
	if (!figure.classifications.includes(classification)) {
		faults.unknown(path, `grundgroessen.${figure.id}.klassifikationen`, classification, suggestion(classification, figure.classifications), figure.classifications);
		return;
	}
	const codes = known.classifications.find((c) => c.id === classification)?.codes.map((c) => c.code) ?? [];
	if (code !== TOTAL && !codes.includes(code)) faults.unknown(path, `klassifikationen.${classification}.auspraegungen`, code, suggestion(code, codes), [TOTAL, ...codes]);
}
