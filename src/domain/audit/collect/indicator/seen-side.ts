import { codesOf, keyOf } from '../../published/group-tree.ts';
import type { SeenIndicator, SeenTerm } from '../../published/catalogue.ts';
import type { Place, Side } from '../place.ts';
import type { StandCells } from '../stand-cells.ts';
import { slotAt } from '../stand-cells.ts';

/** One side of a formula in one place: its slots, and what this Datenstand prints of them. */
export interface Seen {
	readonly side: Side;
	readonly state: 'known' | 'withheld' | 'missing';
	/** Of the printed numbers; NaN unless all are known. */
	readonly sum: number;
}

/** The group of each term when the reader has chosen `group`: a code fixed by the formula stands; null where the figure is not broken down so. */
export function termGroups(terms: readonly SeenTerm[], side: 'numerator' | 'denominator', group: string, { open }: SeenIndicator, stand: ReadonlyMap<string, StandCells>): (string | null)[] {
	const codes = codesOf(group);
	const opened = open.filter((o) => side === 'numerator' || o.applies === 'both').flatMap(({ classification: c }) => (codes[c] === undefined ? [] : [[c, codes[c]] as const]));
	return terms.map((term) => {
		const { classifications } = stand.get(term.baseFigure)!.figure;
		const chosen: Record<string, string> = { ...Object.fromEntries(opened), ...term.codes };
		return Object.entries(chosen).some(([id, code]) => code !== 'insgesamt' && !classifications.includes(id)) ? null : keyOf(chosen, classifications);
	});
}

export function seenSide(terms: readonly SeenTerm[], groups: readonly (string | null)[], { area, period }: Pick<Place, 'area' | 'period'>, stand: ReadonlyMap<string, StandCells>): Seen {
	let [state, sum]: [Seen['state'], number] = ['known', 0];
	const side = terms.map(({ baseFigure, sign }, i) => {
		const group = groups[i] ?? null;
		const found = group === null ? { slot: -1, word: 'not-collected', value: NaN } : slotAt(stand.get(baseFigure)!, area, period, group);
		if (found.word === 'withheld') state = 'withheld';
		else if (found.word !== 'known' && state === 'known') state = 'missing';
		sum += sign * found.value;
		return [found.slot, sign] as const;
	});
	return { side, state: side.some(([slot]) => slot === -1) ? 'missing' : state, sum };
}
