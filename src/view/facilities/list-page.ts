import type { Area } from '#domain/area/area.ts';
import type { FacilitiesView } from './read-models.ts';
import type { ShownFacility } from './shown-facility.ts';

/** So many stand on one page of the list. */
export const PAGE_SIZE = 100;

/** One page of the list: by area in their order, within an area by name; what lies in none of them stands last. */
export function listPage(facilities: readonly ShownFacility[], areas: readonly Area[], wanted: number): Pick<FacilitiesView, 'pages' | 'groups'> & { readonly page: number } {
	const place = new Map(areas.map((area, at) => [area.id, at]));
	const at = (f: ShownFacility): number => f.areas.reduce((found, id) => place.get(id) ?? found, areas.length);
	const sorted = facilities.map((facility) => ({ facility, at: at(facility) })).sort((a, b) => a.at - b.at || collator.compare(a.facility.name, b.facility.name));
	const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
	const page = Math.min(wanted, pages);
	const groups: { area: Area | null; facilities: ShownFacility[] }[] = [];
	let last = -1;
	for (const { facility, at: where } of sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)) {
		if (where !== last) groups.push({ area: areas[where] ?? null, facilities: [] });
		groups.at(-1)?.facilities.push(facility);
		last = where;
	}
	return { page, pages, groups };
}

const collator = new Intl.Collator('de', { numeric: true });
