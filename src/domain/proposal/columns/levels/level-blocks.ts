/** Less than a row that does not fit, so that one last row of the whole becomes a stretch; two of them are more, so that a stray row does not. */
const SWITCH = 0.9;

/** The cheapest cut into stretches of one level. */
export function blocksOf(rowHits: readonly (readonly { level: number }[])[], main: number): { level: number; first: number; last: number }[] {
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
