import { roundHalfUp } from '#domain/statistics/rounding.ts';
import type { KnownRow } from './known-rows.ts';

/** The chosen area where it has a value, else the one with the highest; of equals the first by name. Null where no area has one. */
export function exampleOf(rows: readonly KnownRow[], chosen: string | null, decimals: number): KnownRow | null {
	const named = rows.find((row) => row.id === chosen);
	if (named) return named;
	const shown = (row: KnownRow): number => roundHalfUp(row.value, decimals);
	return rows.reduce<KnownRow | null>((best, row) => (best === null || shown(row) > shown(best) || (shown(row) === shown(best) && row.name.localeCompare(best.name, 'de') < 0) ? row : best), null);
}
