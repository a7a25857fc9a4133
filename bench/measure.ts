/** One line of a bench: what was measured, beside its limit or peer in the same run. */
export interface Measured {
	readonly name: string;
	readonly ours: string;
	readonly beside: string;
	readonly ok: boolean;
}

export function report(rows: readonly Measured[]): void {
	for (const row of rows) console.log(`${row.ok ? 'ok  ' : 'OVER'}  ${row.name}\n        ours ${row.ours}   beside ${row.beside}`);
}

/** Value at a share of the sorted list (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
export function timed(act: () => void): number {
	const from = performance.now();
	act();
	return performance.now() - from;
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
