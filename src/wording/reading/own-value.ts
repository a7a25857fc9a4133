import type { Figure } from '#domain/figure/figure.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import { formatCount, formatFigure } from '../number.ts';
import { periodInSentence } from '../period.ts';
import { articled } from '../place.ts';
import { sentenceStart } from '../sentence-start.ts';

/** One area's value with the counts behind it, as sentences need it. */
export interface ReadRow {
	readonly area: { readonly id: string; readonly name: string; readonly rest: boolean };
	readonly value: Figure;
	readonly numerator: Figure | null;
	readonly denominator: Figure | null;
	/** Set where the area takes no part in rankings. */
	readonly unranked?: Unranked | null;
}

export interface ReadIndicator extends Pick<Indicator, 'unit' | 'decimals' | 'kind' | 'sentence'> {
	/** Left out: a plain sum. */
	readonly numerator?: Indicator['numerator'];
}

/** Births less deaths, arrivals less departures: a number of people, but not a count of them. */
export function isBalance({ kind, numerator }: ReadIndicator): boolean {
	return kind === 'count' && (numerator ?? []).some((term) => term.sign === -1);
}

export interface OwnValue {
	readonly indicator: ReadIndicator;
	readonly row: ReadRow;
	readonly period: string;
	/** „unter 15 Jahre, weiblich“; empty when nobody is left out. */
	readonly groupName: string;
}

/** The first sentence of the reading help: what is the case in this area, or why there is no number. */
export function ownValueSentence({ indicator, row, period, groupName }: OwnValue): string {
	const { value, area } = row;
	const when = periodInSentence(period);
	const about = groupName === '' ? '' : ` (Gruppe: ${groupName})`;
	const place = articled(area.name, 'accusative');
	if (value.kind === 'withheld') return `Der Wert für ${place}${about} ${when} wird aus Datenschutzgründen nicht ausgewiesen.`;
	if (value.kind === 'missing') {
		switch (value.why) {
			case 'not-collected': return `Der Wert für ${place}${about} ${when} wurde nicht erhoben.`;
			case 'not-meaningful': return `Für ${place}${about} ergibt der Wert ${when} keinen Sinn: Das Gebiet gab es nicht oder die Bezugsgröße ist zu klein.`;
			case 'pending': return `Der Wert für ${place}${about} ${when} liegt noch nicht vor.`;
		}
	}
	const zero = value.value === 0 ? ' Die Null ist gezählt: Es gab keinen Fall.' : '';
	if (!canBeFramed(indicator, row)) return `Für ${place}${about} beträgt der Wert ${when} ${formatFigure(value, indicator)}.${zero && countsCases(indicator) ? zero : ''}`;
	const sentence = fillFrame(indicator, row, when, groupName);
	const told = groupName === '' || indicator.sentence.includes('{gruppe}') ? sentence : `In der Gruppe „${groupName}“ gilt: ${sentence}`;
	return told + (countsCases(indicator) ? zero : '');
}

function fillFrame(indicator: ReadIndicator, row: ReadRow, when: string, groupName: string): string {
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
function canBeFramed(indicator: ReadIndicator, row: ReadRow): boolean {
	const frame = indicator.sentence;
	const lacks = (placeholder: string, figure: Figure | null) => frame.includes(placeholder) && figure?.kind !== 'known';
	if (frame.trim() === '' || !frame.includes('{wert}') || lacks('{zaehler}', row.numerator) || lacks('{nenner}', row.denominator)) return false;
	return !(indicator.kind === 'count' && row.value.kind === 'known' && row.value.value === 1);
}

/** A mean of zero, a supplied zero or a balance of zero says nothing of cases. */
function countsCases(indicator: ReadIndicator): boolean {
	return (indicator.kind === 'count' && !isBalance(indicator)) || indicator.kind === 'share' || indicator.kind === 'rate';
}
