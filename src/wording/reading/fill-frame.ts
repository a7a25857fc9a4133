import type { Figure } from '#domain/figure/figure.ts';
import { formatCount, formatFigure } from '../number.ts';
import { sentenceStart } from '../sentence-start.ts';
import type { ReadIndicator, ReadRow } from './read-row.ts';

export function fillFrame(indicator: ReadIndicator, row: ReadRow, when: string, groupName: string): string {
	const words: Readonly<Record<string, string>> = {
		gebiet: row.area.name,
		zeit: when,
		wert: formatFigure(row.value, indicator),
		zaehler: row.numerator ? formatCount(row.numerator) : '',
		nenner: row.denominator ? formatCount(row.denominator) : '',
		gruppe: groupName === '' ? '' : `(${groupName})`
	};
	const text = indicator.sentence.replace(/\s*\{gruppe\}/g, words['gruppe'] === '' ? '' : ' {gruppe}').replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole).trim();
	return sentenceStart(text) + (/[.!?]$/.test(text) ? '' : '.');
}

/** The office's frame is only used where every number in it is known, and where its plural fits („1 Personen“ would not). */
export function canBeFramed(indicator: ReadIndicator, row: ReadRow): boolean {
	const frame = indicator.sentence;
	const lacks = (placeholder: string, figure: Figure | null) => frame.includes(placeholder) && figure?.kind !== 'known';
	if (frame.trim() === '' || !frame.includes('{wert}') || lacks('{zaehler}', row.numerator) || lacks('{nenner}', row.denominator)) return false;
	return !(indicator.kind === 'count' && row.value.kind === 'known' && row.value.value === 1);
}
