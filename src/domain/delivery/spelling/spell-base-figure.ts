import type { BaseFigure, Classification } from '../../base-figure/base-figure.ts';
import { BASE_FIGURE_KIND, ADDITIVITY, EXACTNESS } from '../description/words.ts';
import { spellRules } from './spell-kommune.ts';
import { withoutEmpty, wordOf } from './word-of.ts';

export function spellBaseFigure(figure: BaseFigure): Record<string, unknown> {
	return withoutEmpty({
		id: figure.id, titel: figure.title, einheit: figure.unit, art: wordOf(BASE_FIGURE_KIND, figure.kind),
		geheimhaltung: figure.secrecy === 'none' ? 'keine' : spellRules(figure.rules), klassifikationen: figure.classifications,
		summen: Object.fromEntries(Object.entries(figure.additivity).map(([level, additivity]) => [level, wordOf(ADDITIVITY, additivity)])),
		genauigkeit: wordOf(EXACTNESS, figure.exactness), nachkommastellen: String(figure.decimals), nenner: spellDenominator(figure), faktor: figure.factor === null ? '' : String(figure.factor),
		quelle: figure.source, stichtag: figure.referenceDate, rechtsgrundlage: figure.legalBasis, veroeffentlichung: spellPublish(figure.publish)
	});
}

/** `einwohner[alter=u15, zeit=jahresende-davor]`; empty where none is known. */
function spellDenominator({ denominator, denominatorCell: cell }: BaseFigure): string {
	const inside = cell ? [...(cell.group === '' ? [] : cell.group.split(',').map((part) => part.replace(':', '='))), ...(cell.time === 'same' ? [] : ['zeit=jahresende-davor'])] : [];
	return (denominator ?? '') + (inside.length > 0 ? `[${inside.join(', ')}]` : '');
}

export function spellPublish(publish: BaseFigure['publish']): string {
	return publish === 'yes' ? 'ja' : publish === 'no' ? 'nein' : publish.from;
}

export function spellClassification({ id, name, codes, sums }: Classification): Record<string, unknown> {
	return withoutEmpty({ id, name, auspraegungen: codes.map((c) => ({ code: c.code, name: c.name })), summen: sums.map(({ whole, parts }) => ({ ganzes: whole, teile: parts })) });
}
