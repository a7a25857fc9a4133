import type { Indicator } from '../../indicator/indicator.ts';
import { parseFormula } from '../../indicator/parse-formula.ts';

/** `at` is the 0-based place in the line, for a caret under it. */
export interface LineFault {
	readonly kind: 'fault';
	readonly at: number;
	readonly message: string;
	readonly advice: string;
}

export interface FormulaLine extends Pick<Indicator, 'numerator' | 'denominator' | 'factor'> {
	readonly kind: 'line';
	readonly title: string;
	/** `in %`: the author says that the numerator is a part of the denominator. */
	readonly isShare: boolean;
}

const SAMPLE = 'Schreiben Sie zum Beispiel: Kinder je Spielplatz = einwohner[alter=u12] / spielplaetze';

/**
 * `title = [factor *] numerator [/ denominator] [* factor | je 1.000 | in %]`; a side of several terms beside a stroke stands in brackets, because
 * `a + b / c` is read in two ways.
 */
export function parseFormulaLine(line: string): FormulaLine | LineFault {
	const equals = line.indexOf('=');
	const title = line.slice(0, Math.max(equals, 0)).trim();
	if (equals < 0 || title === '' || /[[\]]/.test(title)) return { kind: 'fault', at: 0, message: 'Vor der Formel fehlt der Titel mit einem Gleichheitszeichen.', advice: SAMPLE };
	const [, start = '', before, middle = '', after, per, percent] = /^(\s*(?:([\d.,]+)\s*[*×·]\s*)?)(.*?)(?:\s*[*×·]\s*([\d.,]+)|\s+je\s+([\d.,]+)|\s+(in\s*%))?\s*$/s.exec(line.slice(equals + 1)) ?? [];
	const factors = [before, after, per, percent === undefined ? undefined : '100'].flatMap((text) => text ?? []);
	const factor = germanNumber(factors[0] ?? '1');
	const at = equals + 1 + start.length;
	if (factors.length > 1) return { kind: 'fault', at, message: 'Die Formel nennt zwei Faktoren.', advice: 'Lassen Sie einen davon weg.' };
	if (!(factor > 0)) return { kind: 'fault', at, message: `„${factors[0]}“ ist kein Faktor.`, advice: 'Möglich sind zum Beispiel 100, 1.000 oder 0,5.' };
	const [top = '', bottom, more] = middle.split(/[/÷]/);
	if (more !== undefined) return { kind: 'fault', at: at + top.length + 1 + (bottom ?? '').length, message: 'Die Formel teilt zweimal.', advice: 'Ein Indikator hat einen Zähler und einen Nenner.' };
	const numerator = parseSide(top, at, bottom !== undefined);
	if (numerator.kind === 'fault') return numerator;
	const denominator = bottom === undefined ? undefined : parseSide(bottom, at + top.length + 1, true);
	if (denominator?.kind === 'fault') return denominator;
	if (denominator === undefined && factors.length > 0) return { kind: 'fault', at: at + top.length, message: 'Zu einem Faktor gehört ein Nenner.', advice: SAMPLE };
	return { kind: 'line', title, numerator: numerator.terms, denominator: denominator?.terms ?? [], factor, isShare: percent !== undefined };
}

function parseSide(text: string, at: number, besideStroke: boolean): { kind: 'terms'; terms: Indicator['numerator'] } | LineFault {
	const [, start = '', inner] = /^(\s*\()(.*)\)\s*$/s.exec(text) ?? [];
	const formula = parseFormula(inner ?? text);
	if (formula.kind === 'fault') return { kind: 'fault', at: at + start.length + formula.at, message: formula.message.replace(/An Stelle \d+ /, 'Hier '), advice: SAMPLE };
	if (besideStroke && inner === undefined && formula.terms.length > 1) return { kind: 'fault', at, message: 'Neben einem Bruchstrich stehen mehrere Grundgrößen ohne Klammern.', advice: 'Schreiben Sie (a + b) / c.' };
	return formula;
}

/** `1.000` is a thousand, `0,5` a half; NaN for anything else. */
function germanNumber(text: string): number {
	return /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : Number.NaN;
}
