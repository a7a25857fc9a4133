import type { Area } from './area.ts';
import { existsOn } from './area.ts';

/**
 * The area above on a day. An area that lives through several Gebietsstände names as `parent` the one of its last; where the area above
 * got new borders meanwhile, its version of that day has the same level and code. null at the top, or where none exists on the day.
 */
export function parentOn(area: Area, day: string, areas: readonly Area[]): Area | null {
	const named = areas.find((a) => a.id === area.parent);
	if (named === undefined || existsOn(named, day)) return named ?? null;
	return areas.find((a) => a.level === named.level && a.code === named.code && existsOn(a, day)) ?? null;
}
