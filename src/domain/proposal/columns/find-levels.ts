import type { FoundTable } from '../table/found-table.ts';
import type { AreaIndex } from './area-index.ts';
import type { AreaColumn } from './find-area.ts';
import type { ColumnFacts } from '../table/column-facts.ts';

/** How a file says which level a row is of. Rows are indices, both ends included. */
export type Levels =
	| { readonly kind: 'fixed'; readonly level: number }
	| { readonly kind: 'column'; readonly facts: ColumnFacts; readonly words: ReadonlyMap<string, number> }
	| { readonly kind: 'blocks'; readonly blocks: readonly { readonly level: number; readonly first: number; readonly last: number }[] };

/** Rows of other levels below this share are totals or strays, not a second level. */
const SECOND_LEVEL = 0.02;
/** Less than a row that does not fit, so that one last row of the whole becomes a stretch; two of them are more, so that a stray row does not. */
const SWITCH = 0.9;

/**
 * One level for the file, a column whose words tell the levels apart, or stretches of rows (the districts under the quarters). A name that
 * exists on two levels is settled by the column or by the rows around it.
 */
export function findLevels(table: FoundTable, area: AreaColumn, index: AreaIndex): Levels {
	const rowHits = Array.from(area.facts.column.codes, (code) => area.hits.get(area.facts.column.texts[code] ?? '') ?? []);
	const others = rowHits.filter((hits) => hits.length > 0 && !hits.some((h) => h.level === area.main)).length;
	const column = levelColumn(table, area, rowHits, index);
	if (column !== undefined) return column;
	if (others <= Math.max(1, SECOND_LEVEL * rowHits.length)) return { kind: 'fixed', level: area.main };
	return { kind: 'blocks', blocks: blocksOf(rowHits, area.main) };
}

function levelColumn(table: FoundTable, area: AreaColumn, rowHits: readonly (readonly { level: number }[])[], index: AreaIndex): Levels | undefined {
	for (const facts of table.facts) {
		if (facts === area.facts || facts.kind === 'number' || facts.counts.size < 2 || facts.counts.size > 8) continue;
		const votes = new Map<string, Map<number, number>>();
		rowHits.forEach((hits, row) => {
			const word = facts.column.texts[facts.column.codes[row] ?? 0] ?? '';
			const vote = votes.get(word) ?? votes.set(word, new Map()).get(word);
			for (const { level } of hits) vote?.set(level, (vote.get(level) ?? 0) + 1);
		});
		const words = new Map<string, number>();
		for (const [word, rows] of facts.counts) {
			const named = index.levelNamed(word);
			const [first] = [...(votes.get(word) ?? [])].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
			const distinct = new Set(rowHits.flatMap((_, row) => (facts.column.texts[facts.column.codes[row] ?? 0] === word ? [area.facts.column.codes[row]] : []))).size;
			if (named !== undefined) words.set(word, named);
			else if (first !== undefined && first[1] >= 0.8 * rows) words.set(word, first[0]);
			else if (distinct === 1) words.set(word, 0);
		}
		const levels = new Set(words.values());
		if (words.size === facts.counts.size && levels.size === words.size && levels.size > 1) return { kind: 'column', facts, words };
	}
	return undefined;
}

/** The cheapest cut into stretches of one level. */
function blocksOf(rowHits: readonly (readonly { level: number }[])[], main: number): { level: number; first: number; last: number }[] {
	const levels = [...new Set([main, ...rowHits.flatMap((hits) => hits.map((h) => h.level))])];
	let costs = levels.map(() => 0);
	const from: number[][] = [];
	rowHits.forEach((hits, row) => {
		const cheapest = costs.reduce((best, cost, i) => (cost < (costs[best] ?? Infinity) ? i : best), 0);
		const origins = levels.map((_, i) => (row > 0 && (costs[i] ?? 0) > (costs[cheapest] ?? 0) + SWITCH ? cheapest : i));
		costs = levels.map((level, i) => (origins[i] === i ? (costs[i] ?? 0) : (costs[cheapest] ?? 0) + SWITCH) + (hits.length === 0 || hits.some((h) => h.level === level) ? 0 : 1));
		from.push(origins);
	});
	let at = costs.reduce((best, cost, i) => (cost < (costs[best] ?? Infinity) ? i : best), 0);
	const blocks: { level: number; first: number; last: number }[] = [];
	for (let row = rowHits.length - 1; row >= 0; row--) {
		const level = levels[at] ?? main;
		const open = blocks[0];
		if (open?.level === level) blocks[0] = { ...open, first: row };
		else blocks.unshift({ level, first: row, last: row });
		at = from[row]?.[at] ?? at;
	}
	return blocks;
}
