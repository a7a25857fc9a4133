import type { PublishedFacilityList } from '#domain/facility/published-facilities.ts';
import type { ShownFacility } from './shown-facility.ts';

export const anchorOf = (list: string, id: string): string => `${list}-${id}`;

/** Every facility of the lists with its anchor. */
export const facilitiesOf = (lists: readonly PublishedFacilityList[]): ShownFacility[] =>
	lists.flatMap((list) => list.facilities.map((f) => ({ ...f, anchor: anchorOf(list.id, f.id) })));
