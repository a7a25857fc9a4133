import type { FacilityList } from '#domain/facility/facility.ts';
import { germanDay } from '#server/base/german-day.ts';
import type { Ledger } from '../open-ledger.ts';

/** A list as it counts now, and where it came from. */
export interface ActiveFacilities {
	readonly list: FacilityList;
	readonly revision: number;
	/** ISO date on which it was accepted. */
	readonly deliveredOn: string;
}

/** The Kommune's lists of facilities: of each id the newest active revision, by id. Empty for an unknown Kommune. */
export async function loadFacilities(ledger: Ledger, kommune: string): Promise<ActiveFacilities[]> {
	const rows = await ledger.db
		.selectFrom('revision_state as r')
		.innerJoin('document as d', 'd.revision', 'r.id')
		.select(['r.number', 'r.accepted_at', 'd.body'])
		.where('r.kommune', '=', kommune)
		.where('r.kind', '=', 'facilities')
		.where('r.state', '=', 'active')
		.orderBy('r.number')
		.execute();
	const newest = new Map<string, ActiveFacilities>();
	for (const { number, accepted_at, body } of rows) {
		const list = JSON.parse(body) as FacilityList;
		newest.set(list.id, { list, revision: number, deliveredOn: germanDay(new Date(accepted_at)) });
	}
	return [...newest.values()].sort((a, b) => (a.list.id < b.list.id ? -1 : 1));
}
