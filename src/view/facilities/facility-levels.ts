import type { Area, Level } from '#domain/area/area.ts';

/** Levels with several areas in which facilities lie, coarse first: the first is the one shown when nothing is said. @param used ids of areas in which something lies */
export function facilityLevels(levels: readonly Level[], areas: readonly Area[], used: ReadonlySet<string>): Level[] {
	const several = levels.filter((level) => areas.filter((a) => a.level === level.id).length > 1);
	const filled = several.filter((level) => areas.some((a) => a.level === level.id && used.has(a.id)));
	return filled.length > 0 ? filled : several;
}
