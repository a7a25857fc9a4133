import type { IndicatorKind, Term } from '../../indicator/indicator.ts';
import { ageName, parseAgeSpan } from '../age/age-span.ts';
import type { Stock } from '../fit/stock.ts';
import type { FormulaLine } from './formula-line.ts';

/** What the formula says, in words: nothing is claimed that it does not show. */
export function definitionOf(kind: IndicatorKind, { numerator, denominator, factor }: FormulaLine, stock: Stock): string {
	const top = sideWords(numerator, stock);
	if (kind === 'count' || kind === 'supplied') return `${top}.`;
	const bottom = sideWords(denominator, stock);
	return factor === 1 ? `${top}, geteilt durch: ${bottom}.` : `${top} je ${factor.toString().replace('.', ',').replace(/\B(?=(\d{3})+$)/g, '.')} ${bottom}.`;
}

export function readingOf(kind: IndicatorKind): string {
	const own = 'Den Indikator hat die Kommune selbst gebildet; mit anderen Kommunen lässt er sich nicht ohne Weiteres vergleichen.';
	if (kind === 'supplied') return own;
	return `${kind === 'count' ? 'Die Zahl hängt auch davon ab, wie groß ein Gebiet ist.' : 'Ein hoher Wert kann an einem großen Zähler oder an einem kleinen Nenner liegen.'} ${own}`;
}

export function sentenceOf(title: string): string {
	return `{gebiet}: Für „${title.replace(/[{}]/g, '')}“ ergab sich {zeit} der Wert {wert}.`;
}

function sideWords(terms: readonly Term[], stock: Stock): string {
	return terms.map((term, i) => `${i === 0 ? (term.sign < 0 ? 'minus ' : '') : term.sign < 0 ? ' minus ' : ' plus '}${termWords(term, stock)}`).join('');
}

/** „Einwohnerinnen und Einwohner (unter 12 Jahre)“ */
function termWords({ baseFigure, codes }: Term, stock: Stock): string {
	const title = stock.baseFigures.find((b) => b.id === baseFigure)?.title ?? baseFigure;
	const groups = Object.entries(codes).map(([classification, code]) => {
		const span = classification === 'alter' ? parseAgeSpan(code) : null;
		return stock.classifications.find((c) => c.id === classification)?.codes.find((c) => c.code === code)?.name ?? (span === null ? code : ageName(span));
	});
	return groups.length === 0 ? title : `${title} (${groups.join(', ')})`;
}
