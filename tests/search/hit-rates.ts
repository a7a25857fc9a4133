import type { SearchIndex } from '#view/search/search-index.ts';
import type { Query } from './queries.ts';

export interface HitRates {
	readonly queries: number;
	/** How many found something meant in the first place, and among the first three. */
	readonly first: number;
	readonly three: number;
	/** Those that did not: what was typed, and what came instead. */
	readonly missed: readonly string[];
}

export function hitRates(index: SearchIndex, queries: readonly Query[]): HitRates {
	const results = queries.map(([typed, ...meant]) => {
		const found = index.find(typed, 3).map(({ entry }) => entry.id);
		return { typed, found, first: meant.includes(found[0] ?? ''), three: found.some((id) => meant.includes(id)) };
	});
	return {
		queries: queries.length,
		first: results.filter((r) => r.first).length,
		three: results.filter((r) => r.three).length,
		missed: results.filter((r) => !r.first).map((r) => `${r.typed}: ${r.found.join(', ')}`)
	};
}
