import type { Knowledge } from './knowledge.ts';
import { needOf } from './take-rest.ts';
import type { StandCells } from './stand-cells.ts';

/**
 * Who is judged among the cells of a table: withheld ones, roughly shown ones, and small counts that are simply printed. To be called for the newest
 * Datenstand first: what that shows is not secret any more.
 */
export function takeCellSubjects(knowledge: Knowledge, { figure, rules, data, slots }: StandCells, shown: Set<number>, newest: boolean): void {
	const k = rules.minimumCount;
	slots.forEach((slot, flat) => {
		if (slot === -1) return;
		const word = data.word(flat);
		if (word === 'known' && newest) shown.add(slot);
		if (figure.secrecy !== 'counts' || shown.has(slot) !== (word === 'known') || (word !== 'known' && word !== 'withheld') || !knowledge.isNew(`cell ${slot}`)) return;
		const [least, most] = [knowledge.low[slot]!, knowledge.high[slot]!];
		const place = { ...knowledge.place(slot), what: 'cell' as const, key: `cell ${knowledge.keyOf(slot)}` };
		if (word === 'withheld') {
			if (knowledge.groups.has(place.area)) return;
			// Among nobody nobody can be recognised: a printed zero says it already.
			if (knowledge.wholeHigh[slot] === 0) return;
			const need = needOf(knowledge.cellOf(slot), rules.zeros === 'shown' ? 1 : 0, k, knowledge.wholeHigh[slot]!);
			knowledge.subjects.push({ ...place, need });
		} else if (least >= 1 && most < k) knowledge.printed.push({ ...place, value: [least, most] });
		// Roughly shown: all that its own number leaves open below the minimum count must stay open.
		else if (least < Math.min(most, k)) knowledge.subjects.push({ ...place, need: { cell: knowledge.cellOf(slot), low: least, high: Math.min(most, k), enough: k } });
	});
}
