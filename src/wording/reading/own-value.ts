import { formatFigure } from '../number.ts';
import { periodInSentence } from '../period.ts';
import { articled } from '../place.ts';
import { countsCases } from './counts-cases.ts';
import { canBeFramed, fillFrame } from './fill-frame.ts';
import type { ReadIndicator, ReadRow } from './read-row.ts';

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
