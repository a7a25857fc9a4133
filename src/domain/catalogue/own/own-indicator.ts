import type { Indicator, IndicatorKind, Term } from '../../indicator/indicator.ts';
import { suggestion } from '../../delivery/nearest.ts';
import { OWN_THEME } from '../catalogue-themes.ts';
import { fitTerm } from '../fit/fit-term.ts';
import { lackAdvice, lackText } from '../fit/lack.ts';
import type { Stock } from '../fit/stock.ts';
import type { FormulaLine, LineFault } from './formula-line.ts';
import { parseFormulaLine } from './formula-line.ts';
import { slugOf } from '../../text/slug-of.ts';
import { definitionOf, readingOf, sentenceOf } from './own-texts.ts';

export type OwnIndicator = { readonly kind: 'indicator'; readonly indicator: Indicator } | LineFault;

/**
 * `Kinder je Spielplatz = einwohner[alter=u12] / spielplaetze` → an indicator over what the Kommune has, with texts that say no more than
 * the formula does. Ages are put together from the Kommune's bands like those of the catalogue.
 */
export function ownIndicator(text: string, stock: Stock): OwnIndicator {
	const line = parseFormulaLine(text);
	if (line.kind === 'fault') return line;
	const id = slugOf(line.title);
	if (id === '') return { kind: 'fault', at: 0, message: 'Aus dem Titel lässt sich keine Adresse bilden.', advice: 'Er braucht Buchstaben oder Ziffern.' };
	const sides = { numerator: [] as Term[], denominator: [] as Term[] };
	for (const side of ['numerator', 'denominator'] as const) for (const term of line[side]) {
		const fit = fitTerm(term, stock);
		if (fit.kind === 'lacks') return faultAt(text, term, fit.lacks[0], stock);
		sides[side].push(...fit.terms);
	}
	const kind = kindOf(line, stock);
	const supplied = [...line.numerator, ...line.denominator].find((term) => figureOf(term, stock)?.kind === 'supplied');
	if (supplied !== undefined && kind !== 'supplied') return { kind: 'fault', at: placeOf(text, supplied.baseFigure), message: `„${supplied.baseFigure}“ ist ein angelieferter Wert; mit ihm lässt sich nicht rechnen.`, advice: 'Nehmen Sie Anzahlen, oder zeigen Sie den Wert allein.' };
	return {
		kind: 'indicator',
		indicator: {
			id, title: line.title, theme: OWN_THEME.id, kind, ...sides, factor: line.factor, unit: unitOf(kind, line, stock),
			decimals: kind === 'supplied' ? (figureOf(line.numerator[0], stock)?.decimals ?? 0) : kind === 'count' ? 0 : 1,
			direction: 'neutral', open: [], version: '1', definition: definitionOf(kind, line, stock), reading: readingOf(kind), sentence: sentenceOf(line.title)
		}
	};
}

/** Only where the formula itself shows that those above the stroke are among those below it, or its author says so, is it a share. */
function kindOf({ numerator, denominator, factor, isShare }: FormulaLine, stock: Stock): IndicatorKind {
	const [top, ...others] = numerator;
	if (denominator.length === 0) return others.length === 0 && figureOf(top, stock)?.kind === 'supplied' ? 'supplied' : 'count';
	const [whole] = denominator;
	const within = others.length === 0 && denominator.length === 1 && top?.baseFigure === whole?.baseFigure && Object.entries(whole?.codes ?? {}).every(([c, code]) => top?.codes[c] === code);
	if (isShare || (within && factor === 100)) return 'share';
	return factor === 1 ? 'mean' : 'ratio';
}

function unitOf(kind: IndicatorKind, { numerator, factor }: FormulaLine, stock: Stock): string {
	if (kind === 'share') return '%';
	if (kind === 'ratio') return Number.isInteger(factor) ? `je ${factor.toString().replace(/\B(?=(\d{3})+$)/g, '.')}` : '';
	return figureOf(numerator[0], stock)?.unit ?? '';
}

function faultAt(text: string, term: Term, lack: Parameters<typeof lackText>[0] | undefined, stock: Stock): LineFault {
	const at = placeOf(text, term.baseFigure);
	if (lack === undefined || lack.kind === 'base-figure') {
		const ids = stock.baseFigures.map((b) => b.id);
		return { kind: 'fault', at, message: `„${term.baseFigure}“ ist keine Grundgröße dieser Kommune.`, advice: `Es gibt: ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ' …' : ''}.${suggestion(term.baseFigure, ids)}` };
	}
	return { kind: 'fault', at, message: `Für diese Formel ${lackText(lack)}.`, advice: lackAdvice(lack, stock) };
}

const placeOf = (text: string, word: string): number => Math.max(0, text.indexOf(word, text.indexOf('=') + 1));
const figureOf = (term: Term | undefined, stock: Stock): Stock['baseFigures'][number] | undefined => stock.baseFigures.find((b) => b.id === term?.baseFigure);
