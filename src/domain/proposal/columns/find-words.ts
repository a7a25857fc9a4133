import type { ColumnFacts } from '../table/facts.ts';

/** Most words a column may hold to say of what group a row is. */
const MOST_WORDS = 60;

/**
 * In a long table several rows are about the same area and period, and columns of words tell them apart. Returns the smallest set of them that
 * does, and whether then every row is alone; an empty set where rows are alone already (a wide table).
 */
export function findWords(keys: readonly string[], candidates: readonly ColumnFacts[]): { readonly words: readonly ColumnFacts[]; readonly alone: boolean } {
	const rows = keys.flatMap((key, row) => (key === '' ? [] : [row]));
	let parts = rows.map((row) => keys[row] ?? '');
	const words: ColumnFacts[] = [];
	let twice = repeated(parts);
	const left = candidates.filter((c) => c.counts.size > 1 && c.counts.size <= MOST_WORDS);
	while (twice > 0.001 * rows.length && left.length > 0) {
		const tried = left.map((facts) => {
			const joined = rows.map((row, i) => `${parts[i]}\u0001${facts.column.codes[row]}`);
			return { facts, joined, twice: repeated(joined) };
		}).sort((a, b) => a.twice - b.twice || readable(b.facts) - readable(a.facts));
		const [best] = tried;
		if (best === undefined || best.twice >= twice) break;
		words.push(best.facts);
		left.splice(left.indexOf(best.facts), 1);
		[parts, twice] = [best.joined, best.twice];
	}
	return { words, alone: twice <= 0.001 * rows.length };
}

/** Words say more than their numbers („Männlich“ beside 10). */
const readable = (facts: ColumnFacts): number => [...facts.counts.keys()].filter((text) => /\p{L}/u.test(text)).length;
const repeated = (parts: readonly string[]): number => parts.length - new Set(parts).size;
