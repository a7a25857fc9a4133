/**
 * The attacker of the tests: an exact search over all tables of whole numbers that show the same and keep the equations. Shares nothing
 * with the protection. Made for tables of some dozen cells.
 */
import type { SecrecyProblem } from './secrecy-problem.ts';
import { ROLE } from './secrecy-problem.ts';

interface Range { readonly low: number[]; readonly high: number[] }

/** What the attacker knows of one cell; the upper end is not sought beyond `enough`. @param why per cell, 0 = shown */
export function attackerInterval(problem: SecrecyProblem, why: ArrayLike<number>, cell: number, enough: number): [number, number] {
	let low = 0;
	while (!possible(problem, why, cell, low, low)) low++;
	let high = enough;
	if (!possible(problem, why, cell, enough, Infinity)) while (!possible(problem, why, cell, high, high)) high--;
	return [low, Math.max(low, high)];
}

/** Is there a table in which the cell lies between `from` and `to`? */
export function possible(problem: SecrecyProblem, why: ArrayLike<number>, cell: number, from: number, to: number): boolean {
	// Cells of an entirely hidden table have no bound; a multiple of the largest published number is far enough.
	const far = 4 * Math.max(10, ...Array.from(problem.high, (h) => (Number.isFinite(h) ? h : 0)));
	const told = (c: number): boolean => problem.role[c] === ROLE.PUBLIC || (problem.role[c] === ROLE.SHOWABLE && why[c] === 0);
	const start: Range = {
		low: Array.from(problem.low, (l, c) => (told(c) ? l : problem.floor[c]!)), high: Array.from(problem.high, (h, c) => (told(c) ? h : far))
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
		for (const [l, h] of [[range.low[open]!, middle], [middle + 1, range.high[open]!]] as const) {
			const half = { low: [...range.low], high: [...range.high] };
			half.low[open] = l;
			half.high[open] = h;
			if (search(half)) return true;
		}
		return false;
	}

	function tighten({ low, high }: Range): boolean {
		const ends = (cells: readonly number[]): [number, number] => [cells.reduce((s, c) => s + low[c]!, 0), cells.reduce((s, c) => s + high[c]!, 0)];
		for (let again = true; again; ) {
			again = false;
			for (const { wholes, parts } of problem.equations) for (const [one, other] of [[wholes, parts], [parts, wholes]] as const) {
				const [least, most] = ends(one);
				const [otherLeast, otherMost] = ends(other);
				for (const c of one) {
					const [l, h] = [otherLeast - (most - high[c]!), otherMost - (least - low[c]!)];
					if (l > low[c]!) { low[c] = l; again = true; }
					if (h < high[c]!) { high[c] = h; again = true; }
					if (again) break;
				}
				if (again) break;
			}
			if (low.some((l, i) => l > high[i]!)) return false;
		}
		return true;
	}
}
