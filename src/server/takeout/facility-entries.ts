import type { Area } from '#domain/area/area.ts';
import type { PublishedFacilities, PublishedFacility, PublishedFacilityList } from '#domain/facility/published-facilities.ts';

/** What a file of facilities says of each, besides its place. */
interface Entry {
	readonly list: PublishedFacilityList;
	readonly facility: PublishedFacility;
	/** Key and name of its area by level id; empty where it lies in none. */
	readonly areas: ReadonlyMap<string, Area>;
}

export function entriesOf({ lists }: PublishedFacilities, areas: readonly Area[], kinds: readonly string[]): Entry[] {
	const byId = new Map(areas.map((area) => [area.id, area]));
	return lists.flatMap((list) => list.facilities.filter((f) => kinds.length === 0 || kinds.includes(f.kind)).map((facility) => ({
		list, facility, areas: new Map(facility.areas.flatMap((id) => { const area = byId.get(id); return area ? [[area.level, area] as const] : []; }))
	})));
}
