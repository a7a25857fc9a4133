import type { Area } from '#domain/area/area.ts';
import type { HandHidden } from '#domain/secrecy/by-hand.ts';
import type { Cube } from '../cubes/cube.ts';

/** Which cells of a cube the Kommune withholds by its own decision. */
export function hiddenByHand(entries: readonly HandHidden[], { figure, period }: Cube): (area: Area, group: string) => boolean {
	const here = entries.filter((e) => e.baseFigure === figure.id && meets(e.periods, period));
	return (area, group) => here.some((e) => meets(e.levels, area.level) && meets(e.areas, area.id) && meets(e.groups, group));
}

/** An empty list means all. */
const meets = (list: readonly string[], item: string): boolean => list.length === 0 || list.includes(item);
