import type { ColumnFacts } from '../../table/facts.ts';
import type { FoundTable } from '../../table/found-table.ts';
import type { AreaColumn } from './area-column.ts';
import type { AreaIndex } from './area-index.ts';

/** Rows of figures whose area is not known may be so many. */
const UNKNOWN_ROWS = 0.35;

/**
 * Of all columns the one whose texts name the most areas of one level; codes go before names, because names repeat. Columns of an upper level
 * (the Bezirk beside each Ortsteil) name fewer areas and lose by themselves. undefined where no column names areas.
 */
export function findArea(table: FoundTable, index: AreaIndex, toldLevel?: number): AreaColumn | undefined {
	let best: { column: AreaColumn; areas: number } | undefined;
	for (const facts of table.facts) for (const by of ['code', 'name'] as const) {
		if (facts.kind === 'empty' || (facts.kind === 'number' && (by === 'name' || !facts.whole || facts.negative))) continue;
		const found = judge(facts, by, index, toldLevel);
		if (found === undefined) continue;
		const areas = found.areas * (by === 'code' ? 1.05 : 1);
		if (best === undefined || areas > best.areas) best = { column: found.column, areas };
	}
	return best?.column;
}

function judge(facts: ColumnFacts, by: 'code' | 'name', index: AreaIndex, toldLevel: number | undefined): { column: AreaColumn; areas: number } | undefined {
	const hits = new Map([...facts.counts.keys()].map((text) => [text, index.hits(text, by)]));
	let known = 0;
	const areas = new Map<number, { codes: Set<string>; rows: number }>();
	for (const [text, found] of hits) {
		const rows = facts.counts.get(text) ?? 0;
		if (found.length > 0) known += rows;
		for (const { level, code } of found) {
			const at = areas.get(level) ?? { codes: new Set<string>(), rows: 0 };
			areas.set(level, { codes: at.codes.add(code), rows: at.rows + rows });
		}
	}
	if (facts.filled === 0 || known < (1 - UNKNOWN_ROWS) * facts.filled) return undefined;
	const ranked = [...areas].sort((a, b) => b[1].codes.size - a[1].codes.size || a[0] - b[0]);
	const main = ranked.find(([level]) => level === toldLevel) ?? ranked[0];
	if (main === undefined || (main[0] > 0 && main[1].codes.size < 2)) return undefined;
	const rivals = toldLevel !== undefined ? [] : ranked.filter(([level, at]) => level !== main[0] && level > 0 && at.rows >= main[1].rows).map(([level]) => level);
	return { column: { facts, by, hits, main: main[0], rivals }, areas: main[1].codes.size };
}
