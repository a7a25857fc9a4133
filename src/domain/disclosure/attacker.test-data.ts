/**
 * The attacker of the tests: an exact search over all tables of non-negative integers that show the published cells and keep
 * the sums. Shares nothing with the protection. Made for tables of some dozen cells.
 */
import type { SecrecyProblem } from './secrecy-problem.ts';

interface Range { low: number[]; high: number[] }

/** What the attacker knows of one cell; the upper end is not sought beyond `enough`. */
export function attackerInterval(problem: SecrecyProblem, hidden: Uint8Array, cell: number, enough: number): [number, number] {
	let low = 0;
	while (!possible(problem, hidden, cell, low, low)) low++;
	let high = enough;
	if (!possible(problem, hidden, cell, enough, Infinity)) while (!possible(problem, hidden, cell, high, high)) high--;
	return [low, Math.max(low, high)];
}

/** Is there a table in which the cell lies between `from` and `to`? */
export function possible(problem: SecrecyProblem, hidden: Uint8Array, cell: number, from: number, to: number): boolean {
	// Hidden cells of an entirely hidden table have no bound; a multiple of the largest published number is far enough.
	const far = 4 * Math.max(10, ...problem.values.map((v) => v ?? 0));
	const start: Range = {
		low: problem.values.map((v, i) => (hidden[i] || v === null ? 0 : v)),
		high: problem.values.map((v, i) => (hidden[i] || v === null ? far : v))
	};
	start.low[cell] = Math.max(start.low[cell]!, from);
	start.high[cell] = Math.min(start.high[cell]!, to);
	let steps = 0;
	return search(start);

	function search(range: Range): boolean {
		if (++steps > 200_000) throw new Error('attacker: search too long for a test');
		if (!tighten(range)) return false;
		let open = -1;
		for (const i of range.low.keys()) if (range.low[i]! < range.high[i]! && (open === -1 || range.high[i]! - range.low[i]! < range.high[open]! - range.low[open]!)) open = i;
		if (open === -1) return true;
		const middle = Math.floor((range.low[open]! + range.high[open]!) / 2);
		for (const [from, to] of [[range.low[open]!, middle], [middle + 1, range.high[open]!]] as const) {
			const half = { low: [...range.low], high: [...range.high] };
			half.low[open] = from;
			half.high[open] = to;
			if (search(half)) return true;
		}
		return false;
	}

	function tighten({ low, high }: Range): boolean {
		for (let again = true; again; ) {
			again = false;
			for (const { whole, parts } of problem.sums) {
				const least = parts.reduce((s, p) => s + low[p]!, 0);
				const most = parts.reduce((s, p) => s + high[p]!, 0);
				const narrow = (c: number, l: number, h: number) => {
					if (l > low[c]!) { low[c] = l; again = true; }
					if (h < high[c]!) { high[c] = h; again = true; }
				};
				narrow(whole, least, most);
				for (const p of parts) narrow(p, low[whole]! - (most - high[p]!), high[whole]! - (least - low[p]!));
			}
			if (low.some((l, i) => l > high[i]!)) return false;
		}
		return true;
	}
}
