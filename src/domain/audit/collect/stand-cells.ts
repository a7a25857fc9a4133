import { behindCount } from '../displayed/shown-count.ts';
import type { CellWord, SeenDataset } from '../published/dataset.ts';
import type { SeenBaseFigure, SeenRules } from '../published/catalogue.ts';
import type { Knowledge } from './knowledge.ts';

/** The cells of one base figure in one Datenstand, as slots of what is known together. */
export interface StandCells {
	readonly figure: SeenBaseFigure;
	readonly rules: SeenRules;
	readonly data: SeenDataset;
	readonly areaAt: ReadonlyMap<string, number>;
	readonly periodAt: ReadonlyMap<string, number>;
	readonly groupAt: ReadonlyMap<string, number>;
	/** By flat cell; −1: the area does not exist in the period. */
	readonly slots: Int32Array;
	/** 1 = nobody has a number of this group in this period: by period × groups + group. */
	readonly dead: Uint8Array;
}

/** Lays a published table down and tells what each number says of its own count. `supplied` numbers are no counts: told elsewhere. */
export function layCells(knowledge: Knowledge, figure: SeenBaseFigure, rules: SeenRules, data: SeenDataset, versions: Int32Array | undefined): StandCells {
	const [P, G] = [data.periods.length, data.groups.length];
	const slots = new Int32Array(data.values.length).fill(-1);
	const dead = new Uint8Array(P * G).fill(1);
	for (const [p, period] of data.periods.entries()) for (const [g, group] of data.groups.entries()) {
		const slot = knowledge.line(figure.id, period, group);
		for (const [a, area] of data.areas.entries()) {
			const flat = (a * P + p) * G + g;
			const word = data.word(flat);
			if (word === 'not-meaningful') continue;
			slots[flat] = slot(area, versions?.[flat] ?? 0);
			if (word !== 'not-collected') dead[p * G + g] = 0;
			if (word === 'known' && figure.kind !== 'supplied') knowledge.tell(slots[flat]!, ...behindCount(data.values[flat]!, figure.exactness));
		}
	}
	const at = (codes: readonly string[]): Map<string, number> => new Map(codes.map((code, i) => [code, i]));
	const cells = { figure, rules, data, areaAt: at(data.areas), periodAt: at(data.periods), groupAt: at(data.groups), slots, dead };
	if (rules.zeros === 'shown') tellNoZeros(knowledge, cells);
	return cells;
}

/** Where zeros are always printed, what is withheld is at least 1, unless a whole breakdown is: it goes with its zeros, with its whole or without. */
function tellNoZeros(knowledge: Knowledge, { data, slots }: StandCells): void {
	const G = data.groups.length;
	for (let row = 0; row < slots.length; row += G) {
		const words = data.groups.map((_, g) => data.word(row + g));
		const gone = (g: number): boolean => words[g] === 'withheld' || words[g] === 'not-collected';
		const parts = [...words.keys()].filter((g) => data.groups[g] !== '');
		const breakdown = parts.every(gone);
		words.forEach((w, g) => {
			if (w === 'withheld' && !breakdown) knowledge.tell(slots[row + g]!, 1, Infinity);
		});
	}
}

/** Slot and state at an address; −1 where there is no such cell. */
export function slotAt({ data, slots, areaAt, periodAt, groupAt }: StandCells, area: string, period: string, group: string): { slot: number; word: CellWord; value: number } {
	const [a, p, g] = [areaAt.get(area), periodAt.get(period), groupAt.get(group)];
	if (a === undefined || p === undefined || g === undefined) return { slot: -1, word: 'not-collected', value: NaN };
	const flat = (a * data.periods.length + p) * data.groups.length + g;
	return { slot: slots[flat]!, word: data.word(flat), value: data.values[flat]! };
}
