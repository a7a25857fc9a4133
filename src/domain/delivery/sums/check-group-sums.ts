import { CELL } from '../../base-figure/figure-table.ts';
import { groupSums } from '../../base-figure/group-sums.ts';
import { groupCodes } from '../../base-figure/group.ts';
import { formatFigure } from './format-figure.ts';
import type { GroupSpace } from '../tables/group-space.ts';
import type { OpenTable } from '../tables/open-table.ts';
import { partsExceed, sumMayDiffer } from './sum-tolerance.ts';
import type { TableStore } from '../tables/table-store.ts';

interface NumberedSum {
	readonly whole: number;
	readonly parts: readonly number[];
}

/** Every declared sum of the classifications, in every table that has the whole and all its parts, in every area. */
export function checkGroupSums(store: TableStore): void {
	for (const space of store.spaces) {
		const tables = store.tables().filter((t) => t.space === space);
		if (tables.length === 0 || space.figure.kind === 'supplied') continue;
		const sums = numberedSums(space);
		for (const table of tables) for (const sum of sums) {
			const whole = table.columns.get(sum.whole);
			const parts = sum.parts.flatMap((part) => table.columns.get(part) ?? []);
			if (whole !== undefined && parts.length === sum.parts.length) compare(table, sum, whole, parts, store);
		}
	}
}

function numberedSums(space: GroupSpace): NumberedSum[] {
	const order = space.figure.classifications;
	const ordinal = (key: string): number => space.ordinal(Object.entries(groupCodes(key, order)));
	return groupSums(space.classifications).map((s) => ({ whole: ordinal(s.whole), parts: s.parts.map(ordinal) }));
}

function compare(table: OpenTable, sum: NumberedSum, whole: number, parts: readonly number[], store: TableStore): void {
	const { exactness, title } = table.space.figure;
	for (let area = 0; area < table.areas; area++) {
		const cell = whole * table.areas + area;
		if (table.states[cell] !== CELL.KNOWN) continue;
		const total = table.values[cell] as number;
		let added = 0;
		let known = 0;
		for (const part of parts) {
			const at = part * table.areas + area;
			if (table.states[at] !== CELL.KNOWN) continue;
			added += table.values[at] as number;
			known++;
		}
		if (known === parts.length ? sumMayDiffer(total - added, known, exactness) : !partsExceed(total, added, known, exactness)) continue;
		store.findings.add(table.fileOf(whole), 'parts-differ-from-total', 'blocks', () => ({
			...table.placeOf(whole, area),
			message: `„${title}“ ${table.period.key}, ${table.frame.areas[area]?.name} (${table.frame.areas[area]?.code}): geliefert sind ${formatFigure(total)} für „${table.space.words(sum.whole)}“, die Teile (${sum.parts.slice(0, 3).map((p) => table.space.words(p)).join(' + ')}${sum.parts.length > 3 ? ' + …' : ''}) ergeben ${formatFigure(added)}.`,
			advice: 'Berichtigen Sie die Zahl, oder streichen Sie die Summe aus der Klassifikation, wenn sie nicht gilt.'
		}));
	}
}
