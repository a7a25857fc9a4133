import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { BASE_FIGURE_KIND, ADDITIVITY, EXACTNESS } from '../description/words.ts';
import { spellRules } from './spell-kommune.ts';
import { withoutEmpty, wordOf } from './word-of.ts';

export function spellBaseFigure(figure: BaseFigure): Record<string, unknown> {
	return withoutEmpty({
		id: figure.id, titel: figure.title, einheit: figure.unit, art: wordOf(BASE_FIGURE_KIND, figure.kind),
		geheimhaltung: figure.secrecy === 'none' ? 'keine' : spellRules(figure.rules), klassifikationen: figure.classifications,
		summen: Object.fromEntries(Object.entries(figure.additivity).map(([level, additivity]) => [level, wordOf(ADDITIVITY, additivity)])),
		genauigkeit: wordOf(EXACTNESS, figure.exactness), nachkommastellen: String(figure.decimals), nenner: figure.denominator ?? '', faktor: figure.factor === null ? '' : String(figure.factor),
		quelle: figure.source, stichtag: figure.referenceDate, rechtsgrundlage: figure.legalBasis, veroeffentlichung: spellPublish(figure.publish)
	});
}

export function spellPublish(publish: BaseFigure['publish']): string {
	return publish === 'yes' ? 'ja' : publish === 'no' ? 'nein' : publish.from;
}

export function spellClassification({ id, name, codes, sums }: Classification): Record<string, unknown> {
	return withoutEmpty({ id, name, auspraegungen: codes.map((c) => ({ code: c.code, name: c.name })), summen: sums.map(({ whole, parts }) => ({ ganzes: whole, teile: parts })) });
}
