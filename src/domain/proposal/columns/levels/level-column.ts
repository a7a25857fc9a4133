import type { FoundTable } from '../../table/found-table.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { AreaColumn } from '../areas/area-column.ts';
import type { Levels } from './levels.ts';

/** A column of few words each of which stands beside areas of one level, or names the level itself. */
export function levelColumn(table: FoundTable, area: AreaColumn, rowHits: readonly (readonly { level: number }[])[], index: AreaIndex): Levels | undefined {
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
