import type { Counts } from '../../chance/counts.ts';
import { sumCounts } from '../../chance/counts.ts';
import type { CountryArea } from '../country/areas.ts';
import type { Ortslage } from '../country/ortslage.ts';

/** What was counted in an area: the sum of its places. */
export const countIn = (area: CountryArea, count: (place: Ortslage) => Counts): Record<string, number> => sumCounts(area.patches.map(count));

/**
 * A rate as offices write it: decimal comma, rounded half up in whole numbers (`toFixed` would round 0.25 down). `x` where there is nobody.
 * @param factor 100 or 1000
 */
export function rate(part: number, whole: number, factor: number, decimals: number): string {
	if (whole === 0) return 'x';
	const scale = 10 ** decimals, units = Math.floor((2 * part * factor * scale + whole) / (2 * whole));
	const digits = String(units).padStart(decimals + 1, '0');
	return decimals === 0 ? digits : `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
}
