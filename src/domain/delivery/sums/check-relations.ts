import { toleranceOf } from '../../base-figure/exactness.ts';
import { CELL } from '../../base-figure/figure-table.ts';
import { yearsBefore } from '../../period/years-before.ts';
import type { Relation, RelationTerm } from '../../secrecy/relation.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';
import { BINARY } from './sum-tolerance.ts';

/** One term of a relation where its figures stand. */
interface TermColumn {
	readonly sign: 1 | -1;
	readonly table: OpenTable;
	readonly column: number;
	/** Area id → row, where the term's year has other borders. */
	readonly rows: ReadonlyMap<string, number> | null;
}

/**
 * Every declared relation against the delivered figures, in every level and period in which all its terms were delivered. A false one would
 * make worthless whatever is proven with it. A cell that the supplier hid or that is missing leaves out its area.
 */
export function checkRelations(store: TableStore, descriptionFile: string): void {
	const places = [...new Map(store.tables().map((t) => [`${t.frame.level}|${t.period.key}`, t])).values()];
	for (const relation of store.settings.relations) {
		let checked = 0;
		for (const place of places) checked += checkAt(relation, place, store);
		if (checked === 0) store.findings.add(descriptionFile, 'relation-not-checked', 'warns', () => ({
			value: spell(relation), message: 'Die Verknüpfung ließ sich an keiner gelieferten Zahl prüfen.',
			advice: 'Prüfen Sie, ob es die genannten Gruppen in der Lieferung auf derselben Ebene und zu denselben Zeiten gibt.'
		}));
	}
}

/** @returns in how many areas the relation could be compared */
function checkAt(relation: Relation, place: OpenTable, store: TableStore): number {
	const [whole, parts] = [columnsOf(relation.whole, place, store), columnsOf(relation.parts, place, store)];
	if (whole === undefined || parts === undefined) return 0;
	const slack = [...whole, ...parts].reduce((sum, { table }) => sum + toleranceOf(table.space.figure.exactness), BINARY);
	let compared = 0;
	place.frame.areas.forEach((area, row) => {
		const [all, some] = [sumOf(whole, area.id, row), sumOf(parts, area.id, row)];
		if (all === undefined || some === undefined) return;
		compared++;
		if (some - all <= slack && (relation.kind === 'subset' || all - some <= slack)) return;
		store.findings.add(parts[0]?.table.firstFile ?? place.firstFile, 'relation-violated', 'blocks', () => ({
			value: spell(relation), message: `Die Verknüpfung gilt nicht für ${area.name} (${area.code}), ${place.period.key}: ${relation.kind === 'sum' ? 'Die Teile ergeben nicht das Ganze' : 'Der Teil ist größer als das Ganze'}.`,
			advice: 'Berichtigen Sie die Zahlen, oder streichen Sie die Verknüpfung, wenn sie nicht in jedem Gebiet und zu jeder Zeit gilt.'
		}));
	});
	return compared;
}

/** undefined where a term was not delivered at the place's level and period. */
function columnsOf(terms: readonly RelationTerm[], place: OpenTable, store: TableStore): TermColumn[] | undefined {
	const found = terms.flatMap((term) => {
		const table = store.find(term.baseFigure, place.frame.level, yearsBefore(place.period.key, term.yearsBack) ?? '');
		const column = table?.columns.get(table.space.ordinal(Object.entries(term.codes)));
		if (table === undefined || column === undefined) return [];
		return [{ sign: term.sign, table, column, rows: table.frame === place.frame ? null : new Map(table.frame.areas.map((a, i) => [a.id, i])) }];
	});
	return found.length === terms.length ? found : undefined;
}

function sumOf(columns: readonly TermColumn[], area: string, row: number): number | undefined {
	let sum = 0;
	for (const { sign, table, column, rows } of columns) {
		const at = rows === null ? row : rows.get(area);
		const cell = column * table.areas + (at ?? 0);
		if (at === undefined || table.states[cell] !== CELL.KNOWN) return undefined;
		sum += sign * (table.values[cell] ?? 0);
	}
	return sum;
}

/** `a = b[alter=u15] + c`, `b ≤ a`: as in the description. */
function spell({ kind, whole, parts }: Relation): string {
	const side = (terms: readonly RelationTerm[]) => terms.map(({ sign, baseFigure, codes, yearsBack }, i) => {
		const inside = [...Object.entries(codes).map(([name, code]) => `${name}=${code}`), ...(yearsBack > 0 ? ['zeit=vorjahr'] : [])].join(', ');
		return `${sign < 0 ? (i === 0 ? '−' : ' − ') : i === 0 ? '' : ' + '}${baseFigure}${inside === '' ? '' : `[${inside}]`}`;
	}).join('');
	return kind === 'sum' ? `${side(whole)} = ${side(parts)}` : `${side(parts)} ≤ ${side(whole)}`;
}
