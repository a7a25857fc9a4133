import type { RelationTerm } from '../../secrecy/relation.ts';
import type { TableStore } from '../tables/table-store.ts';

/** „Einwohner (unter 15 Jahre)“ − „Geburten“: terms as a planner knows them. */
export function termWords(terms: readonly RelationTerm[], store: TableStore): string {
	return terms.map(({ sign, baseFigure, codes }, i) => {
		const space = store.spaces.find((s) => s.figure.id === baseFigure);
		const ordinal = space?.ordinal(Object.entries(codes)) ?? 0;
		return `${i === 0 ? '' : sign < 0 ? ' − ' : ' + '}„${space?.figure.title}${ordinal === 0 ? '' : ` (${space?.words(ordinal)})`}“`;
	}).join('');
}
