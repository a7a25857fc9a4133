/** 2011, 2012 und 2013; from the fifth on only the ends: 2011 bis 2020 (10 Zeiten) */
export function periodWords(periods: readonly string[]): string {
	const sorted = [...periods].sort();
	if (sorted.length > 4) return `${sorted.length} Zeiten zwischen ${sorted[0]} und ${sorted.at(-1)}`;
	return sorted.length === 1 ? (sorted[0] ?? '') : `${sorted.slice(0, -1).join(', ')} und ${sorted.at(-1)}`;
}
