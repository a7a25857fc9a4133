import type { Relation, RelationTerm } from '../../../secrecy/relation.ts';
import type { Faults } from '../mapping/faults.ts';
import type { Item } from '../mapping/fields.ts';
import { Fields } from '../mapping/fields.ts';
import type { Known } from '../terms/known-names.ts';
import { checkTerm } from '../terms/check-term.ts';
import { formulaAt } from '../parse-terms.ts';

/** `verknuepfungen`: `{summe, aus}` or `{teilmenge, von}`. */
export function parseRelations(items: readonly Item[], known: Known, faults: Faults): Relation[] {
	return items.map((item) => {
		const f = new Fields(item, faults, ['summe', 'aus', 'teilmenge', 'von']);
		const isSum = f.has('summe') || f.has('aus');
		const [whole, parts] = isSum ? (['summe', 'aus'] as const) : (['von', 'teilmenge'] as const);
		const other = isSum ? (['teilmenge', 'von'] as const).find((key) => f.has(key)) : undefined;
		if (other !== undefined) f.wrong(other, 'Eine Verknüpfung ist entweder eine Summe oder eine Teilmenge.', 'Schreiben Sie summe und aus oder teilmenge und von; beides zusammen sind zwei Einträge.');
		return { kind: isSum ? 'sum' : 'subset', whole: parseSide(f, whole, known, faults), parts: parseSide(f, parts, known, faults) };
	});
}

/** `zeit=vorjahr` stands among the codes of a term, but is none: it means the cell of the year before. */
function parseSide(f: Fields, key: string, known: Known, faults: Faults): RelationTerm[] {
	return formulaAt(f, key).map(({ codes: { zeit, ...codes }, ...rest }) => {
		const term = { ...rest, codes, yearsBack: zeit === undefined ? 0 : 1 };
		if (zeit !== undefined && zeit !== 'vorjahr') f.wrong(key, `„zeit=${zeit}“ ist hier nicht vorgesehen.`, 'Möglich ist zeit=vorjahr; ohne zeit gilt dieselbe Zeit wie im Rest der Verknüpfung.');
		checkTerm(term, [...f.path, key], known, faults);
		if (known.baseFigures.find((b) => b.id === term.baseFigure)?.kind === 'supplied') f.wrong(key, `„${term.baseFigure}“ ist ein angelieferter Wert; mit ihm lässt sich nicht rechnen.`, 'Verknüpfen lassen sich nur Anzahlen.');
		return term;
	});
}
