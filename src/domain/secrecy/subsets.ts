import type { Classification } from '../base-figure/base-figure.ts';
import { allGroups, groupCodes } from '../base-figure/group.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { chosenCodes } from '../indicator/chosen-codes.ts';
import type { Relation, RelationTerm } from './relation.ts';

/** People of the parts are among the wholes'. */
export interface Subset {
	readonly parts: readonly RelationTerm[];
	readonly wholes: readonly RelationTerm[];
}

/**
 * All subset relations of a Kommune: the declared ones, and those of shares (a numerator is among its denominator), one for each choice of groups.
 */
export function subsetsOf(indicators: readonly Indicator[], classifications: readonly Classification[], relations: readonly Relation[]): Subset[] {
	const declared = relations.filter((r) => r.kind === 'subset').map((r) => ({ parts: r.parts, wholes: r.whole }));
	const shares = indicators.filter((i) => i.kind === 'share').flatMap((indicator) => {
		const open = indicator.open.flatMap((o) => classifications.filter((c) => c.id === o.classification));
		return allGroups(open).map((group) => {
			const codes = groupCodes(group, open.map((c) => c.id));
			const termsOf = (side: 'numerator' | 'denominator'): RelationTerm[] => indicator[side].map((t) => ({ ...t, codes: { ...chosenCodes(indicator, side, codes), ...t.codes }, yearsBack: 0 }));
			return { parts: termsOf('numerator'), wholes: termsOf('denominator') };
		});
	});
	const known = new Map([...declared, ...shares].map((s) => [JSON.stringify([s.parts, s.wholes].map((side) => side.map((t) => [t.sign, t.baseFigure, Object.entries(t.codes).filter(([, c]) => c !== 'insgesamt').sort(), t.yearsBack]))), s]));
	return [...known.values()];
}
