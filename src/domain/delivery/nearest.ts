/** The candidate spelled most like the word, case and accents apart; null when none is near: a suggestion, never a silent repair. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
	const target = plain(word);
	let best: string | null = null;
	let bestDistance = Math.max(1, Math.floor(target.length / 3)) + 1;
	for (const candidate of candidates) {
		const other = plain(candidate);
		if (Math.abs(other.length - target.length) >= bestDistance) continue;
		const distance = editDistance(target, other);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').slice(0, 60);

/** Damerau-Levenshtein with adjacent swaps (optimal string alignment): a swapped pair of letters counts once. */
function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		[before, last] = [last, row];
	}
	return last[b.length] ?? 0;
}

/** „Meinten Sie „x“?“ as the end of an advice, empty when nothing is near. */
export function suggestion(word: string, candidates: Iterable<string>): string {
	const near = nearest(word, candidates);
	return near === null ? '' : ` Meinten Sie „${near}“?`;
}
