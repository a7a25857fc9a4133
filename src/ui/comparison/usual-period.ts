/** The period that most rows have; of equally many the newest, which stands last in its spelling. Null for none. */
export function usualPeriod(periods: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1);
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))[0]?.[0] ?? null;
}
