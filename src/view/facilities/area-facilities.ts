import type { Area } from '#domain/area/area.ts';
import { areasOn, bordersDay } from '#domain/area/at-date.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { AreaFacilities } from '../read-models.ts';
import { facilityLevels } from './facility-levels.ts';
import { kindsOf } from './kinds-of.ts';
import { facilitiesOf } from './shown-facilities.ts';

const NAMES = 5;

/** What there is in one area; null where the Kommune has published no facilities, or none of its lists knows the area. */
export async function areaFacilities(snapshot: PublishedSnapshot, area: Area): Promise<AreaFacilities | null> {
	const lists = (await snapshot.facilities())?.lists ?? [];
	const known = lists.filter((list) => list.facilities.some((f) => f.areas.some((id) => id.startsWith(`${area.level}:`))));
	const here = facilitiesOf(known).filter((f) => f.areas.includes(area.id));
	if (known.length === 0 || (here.length === 0 && area.validTo !== null)) return null;
	const { areas, gebietsstaende, levels } = snapshot.catalogue;
	const day = bordersDay(known.map((l) => l.date).sort().at(-1) ?? '', gebietsstaende);
	const used = new Set(known.flatMap((list) => list.facilities.flatMap((f) => f.areas)));
	return {
		total: here.length,
		defaultLevel: facilityLevels(levels, areasOn(areas, day).filter((a) => !a.rest), used)[0]?.id ?? area.level,
		kinds: kindsOf(here).map(({ kind, count }) => ({ kind, count, names: here.filter((f) => f.kind === kind.id && f.name !== '').slice(0, NAMES).map((f) => f.name) })),
		dates: [...new Set(known.map((l) => l.date))].sort()
	};
}
