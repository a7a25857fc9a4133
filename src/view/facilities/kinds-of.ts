import type { FacilityKind } from '#domain/facility/facility-mark.ts';
import { FACILITY_KINDS, facilityKind } from '#domain/facility/facility-kinds.ts';
import type { ShownFacility } from './shown-facility.ts';

/** The kinds that occur, in the order of the pages; words of later versions last. */
export function kindsOf(facilities: readonly ShownFacility[]): { readonly kind: FacilityKind; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const { kind } of facilities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const known = FACILITY_KINDS.filter(({ id }) => counts.has(id)).map(({ id }) => id);
	return [...new Set([...known, ...counts.keys()])].map((id) => ({ kind: facilityKind(id), count: counts.get(id) ?? 0 }));
}

/** The finer words of a kind, most frequent first. */
export function subKindsOf(facilities: readonly ShownFacility[], kind: string): { readonly name: string; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const f of facilities) if (f.kind === kind && f.subKind !== null) counts.set(f.subKind, (counts.get(f.subKind) ?? 0) + 1);
	return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'de'));
}
