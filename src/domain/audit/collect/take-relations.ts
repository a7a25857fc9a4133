import { yearsEarlier } from '../published/calendar.ts';
import { keyOf } from '../published/group-tree.ts';
import type { SeenRelation, SeenTerm } from '../published/catalogue.ts';
import type { Knowledge } from './knowledge.ts';
import type { Side } from './place.ts';
import { takeRest } from './take-rest.ts';
import type { StandCells } from './stand-cells.ts';
import { slotAt } from './stand-cells.ts';
import { takeSum } from './take-sum.ts';

/** Declared relations across base figures, in each area and period where all their counts stand. */
export function takeRelations(knowledge: Knowledge, relations: readonly SeenRelation[], stand: ReadonlyMap<string, StandCells>): void {
	for (const [i, { kind, whole, parts }] of relations.entries()) {
		const first = stand.get(whole[0]?.baseFigure ?? '');
		if (!first || ![...whole, ...parts].every((t) => stand.has(t.baseFigure) && stand.get(t.baseFigure)!.figure.kind !== 'supplied')) continue;
		// The periods as the terms without a shift have them.
		const periods = new Set([...whole, ...parts].flatMap((t) => stand.get(t.baseFigure)!.data.periods));
		for (const period of periods) for (const area of first.data.areas) {
			const side = (terms: readonly SeenTerm[]): Side => terms.map((t) => {
				const cells = stand.get(t.baseFigure)!;
				return [slotAt(cells, area, yearsEarlier(period, t.yearsBack ?? 0), keyOf(t.codes, cells.figure.classifications)).slot, t.sign];
			});
			const [all, some] = [side(whole), side(parts)];
			if ([...all, ...some].some(([slot]) => slot === -1)) continue;
			const why = (): string => `erklärte Beziehung ${i + 1} in ${area}, ${period}`;
			if (kind === 'sum') takeSum(knowledge, { whole: all, parts: some, subset: false, why });
			else takeRest(knowledge, { whole: all, parts: some, figures: [...whole, ...parts].map((t) => stand.get(t.baseFigure)!), place: { baseFigure: parts[0]!.baseFigure, period, area, group: keyOf(parts[0]!.codes, stand.get(parts[0]!.baseFigure)!.figure.classifications) }, why });
		}
	}
}
