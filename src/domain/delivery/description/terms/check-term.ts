import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import { TOTAL } from '../../../base-figure/base-figure.ts';
import type { Term } from '../../../indicator/indicator.ts';
import { suggestion } from '../../nearest.ts';
import type { Faults, KeyPath } from '../mapping/faults.ts';
import type { Known } from './known-names.ts';

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
