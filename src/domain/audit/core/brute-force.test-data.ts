/**
 * The judge of the auditor: exact ends of a cell by searching all tables of whole numbers, with plain narrowing on the way. Shares nothing with
 * the audit. Made for tables of some dozen cells with small numbers.
 */
interface Sum { readonly whole: number; readonly parts: readonly number[] }

/** @param known null = hidden, at least 0; @throws where the search grows too long for a test */
export function bruteEnds(known: readonly (number | null)[], sums: readonly Sum[], cell: number): [number, number] {
	// What is possible this far out is possible without end; the others may go further still.
	const far = 4 * Math.max(10, ...known.map((v) => v ?? 0));
	let steps = 0;
	const possible = (from: number, to: number): boolean => search(known.map((v) => v ?? 0).with(cell, from), known.map((v) => v ?? 20 * far).with(cell, to));
	let [low, high] = [0, far];
	// Feasible values of one cell need not be gapless: look from both ends, one by one.
	while (!possible(low, low)) low++;
	if (possible(far, far)) return [low, Infinity];
	while (!possible(high, high)) high--;
	return [low, high];

	function search(low: number[], high: number[]): boolean {
		if (++steps > 400_000) throw new Error('brute force: too long for a test');
		if (!narrow(low, high)) return false;
		let open = -1;
		for (let i = 0; i < low.length; i++) if (low[i]! < high[i]! && (open < 0 || high[i]! - low[i]! < high[open]! - low[open]!)) open = i;
		if (open < 0) return true;
		for (let value = low[open]!; value <= high[open]!; value++) if (search(low.with(open, value), high.with(open, value))) return true;
		return false;
	}

	function narrow(low: number[], high: number[]): boolean {
		for (let moved = true; moved;) {
			moved = false;
			for (const { whole, parts } of sums) {
				let [least, most] = [0, 0];
				for (const p of parts) [least, most] = [least + low[p]!, most + high[p]!];
				const pull = (c: number, l: number, h: number): void => {
					if (l > low[c]!) [low[c], moved] = [l, true];
					if (h < high[c]!) [high[c], moved] = [h, true];
				};
				const [wholeLow, wholeHigh] = [low[whole]!, high[whole]!];
				pull(whole, least, most);
				for (const p of parts) pull(p, wholeLow - (most - high[p]!), wholeHigh - (least - low[p]!));
				for (const c of [whole, ...parts]) if (low[c]! > high[c]!) return false;
			}
		}
		return true;
	}
}
