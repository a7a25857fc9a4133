import type { SeenDataset } from '../../published/dataset.ts';
import { shownNumber } from '../../published/rounded.ts';
import type { SeenIndicator } from '../../published/catalogue.ts';
import type { Seen } from './seen-side.ts';
import { seenSide, termGroups } from './seen-side.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Place } from '../place.ts';
import { takePrintedRatio, takePrintedSum } from './take-printed.ts';
import { needOf, takeRest } from '../take-rest.ts';
import type { StandCells } from '../stand-cells.ts';
import { rangeOf } from '../take-sum.ts';

/** All printed numbers of an indicator: checked against the base figures, and facts where they tell more than those; and who is judged beyond cells. */
export function takeIndicator(knowledge: Knowledge, indicator: SeenIndicator, data: SeenDataset, stand: ReadonlyMap<string, StandCells>): void {
	const { id, kind, numerator, denominator, decimals } = indicator;
	const terms = [...numerator, ...denominator];
	if (!terms.every((t) => stand.has(t.baseFigure))) return;
	const figures = terms.map((t) => stand.get(t.baseFigure)!);
	const counts = figures.every((f) => f.figure.kind !== 'supplied');
	const [wert, zaehler, nenner] = ['wert', 'zaehler', 'nenner'].map((name) => data.measures.indexOf(name)) as [number, number, number];

	for (const [g, group] of data.groups.entries()) {
		const [upper, lower] = [termGroups(numerator, 'numerator', group, indicator, stand), termGroups(denominator, 'denominator', group, indicator, stand)];
		for (const [p, period] of data.periods.entries()) for (const [a, area] of data.areas.entries()) {
			const flat = ((a * data.periods.length + p) * data.groups.length + g) * data.measures.length;
			const printed = (measure: number): number => (measure === -1 ? NaN : data.values[flat + measure]!);
			const place = { baseFigure: id, period, area, group };
			const top = seenSide(numerator, upper, place, stand);
			if (kind === 'count' || kind === 'supplied') {
				takePrintedSum(knowledge, top, printed(wert), top.state === 'known' ? shownNumber(top.sum, decimals) : NaN, counts, named('Wert', place));
				takeSumAbove(place, top);
				continue;
			}
			const bottom = seenSide(denominator, lower, place, stand);
			takePrintedSum(knowledge, top, printed(zaehler), top.sum, counts, named('Zähler', place));
			takePrintedSum(knowledge, bottom, printed(nenner), bottom.sum, counts, named('Nenner', place));
			takePrintedRatio(knowledge, indicator, top, bottom, printed(wert), counts, named('Wert', place));
			takeSumAbove(place, top);
			if (kind === 'share' && counts && top.state !== 'missing' && bottom.state !== 'missing') takeRest(knowledge, { whole: bottom.side, parts: top.side, figures, place, why: () => named('Zähler unter Nenner', place) });
		}
	}

	/** A numerator of several terms is a count of people of its own, unless it is a balance that may fall below zero. */
	function takeSumAbove(place: Place, { side, state }: Seen): void {
		const secret = counts && numerator.every((t) => stand.get(t.baseFigure)!.figure.secrecy === 'counts');
		if (side.length < 2 || state === 'missing' || !secret || (kind !== 'share' && side.some(([, sign]) => sign < 0))) return;
		const key = `sum ${side.map(([slot, sign]) => `${sign}${knowledge.keyOf(slot)}`).join()}`;
		if (!knowledge.isNew(key)) return;
		const minimumCount = Math.max(...figures.map((f) => f.rules.minimumCount));
		const [low, high] = rangeOf(knowledge, side);
		if (low === high) {
			if (low >= 1 && low < minimumCount) knowledge.printed.push({ ...place, what: 'sum', key, value: [low, high] });
			return;
		}
		const cell = knowledge.unknown(named('Summe', place), 0, Infinity);
		knowledge.facts.push({ terms: [[cell, -1], ...side.map(([slot, sign]) => [knowledge.cellOf(slot), sign] as const)], low: 0, high: 0, why: named('Zähler', place) });
		if (knowledge.groups.has(place.area)) return;
		knowledge.subjects.push({ ...place, what: 'sum', key, need: { ...needOf(cell, 0, minimumCount, high), mayBeKnown: true } });
	}
}

const named = (what: string, { baseFigure, period, area, group }: Place): string => `${what}, ${[baseFigure, period, area, ...(group === '' ? [] : [group])].join(' ')}`;
