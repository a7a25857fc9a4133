import type { Slice } from '../published/slice.ts';

/** The newest period in which any area of the level has a known value; the newest of all where there is none. */
export function newestPeriod(slice: Slice, level: string): string {
	const columns = slice.areas.flatMap((id, i) => (id.startsWith(`${level}:`) ? [i] : []));
	for (let p = slice.periods.length - 1; p >= 0; p--) if (columns.some((i) => slice.value.states[p * slice.areas.length + i] === 'k')) return slice.periods[p] ?? '';
	return slice.periods.at(-1) ?? '';
}
