import type { Relation, RelationTerm } from '../../secrecy/relation.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';
import { columnsOf, slackOf, sumOf } from './term-columns.ts';

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
	const slack = slackOf([...whole, ...parts]);
	let compared = 0;
	place.frame.areas.forEach((area, row) => {
		const [all, some] = [sumOf(whole, area.id, row), sumOf(parts, area.id, row)];
		if (all === undefined || some === undefined) return;
		compared++;
		if (some - all <= slack && (relation.kind === 'subset' || all - some <= slack)) return;
		const first = parts[0];
		store.findings.add(first?.table.fileOf(first.column) ?? place.fileOf(-1), 'relation-violated', 'blocks', () => ({
			...first?.table.placeOf(first.column, first.rows?.get(area.id) ?? row), value: spell(relation), message: `Die Verknüpfung gilt nicht für ${area.name} (${area.code}), ${place.period.key}: ${relation.kind === 'sum' ? 'Die Teile ergeben nicht das Ganze' : 'Der Teil ist größer als das Ganze'}.`,
			advice: 'Berichtigen Sie die Zahlen, oder streichen Sie die Verknüpfung, wenn sie nicht in jedem Gebiet und zu jeder Zeit gilt.'
		}));
	});
	return compared;
}

/** `a = b[alter=u15] + c`, `b ≤ a`: as in the description. */
function spell({ kind, whole, parts }: Relation): string {
	const side = (terms: readonly RelationTerm[]) => terms.map(({ sign, baseFigure, codes, yearsBack }, i) => {
		const inside = [...Object.entries(codes).map(([name, code]) => `${name}=${code}`), ...(yearsBack > 0 ? ['zeit=vorjahr'] : [])].join(', ');
		return `${sign < 0 ? (i === 0 ? '−' : ' − ') : i === 0 ? '' : ' + '}${baseFigure}${inside === '' ? '' : `[${inside}]`}`;
	}).join('');
	return kind === 'sum' ? `${side(whole)} = ${side(parts)}` : `${side(parts)} ≤ ${side(whole)}`;
}
