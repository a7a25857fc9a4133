import { FACILITY_KINDS, facilityKind } from '#domain/facility/facility-kinds.ts';
import type { FacilityKind } from '#domain/facility/facility-kinds.ts';
import type { PublishedFacilityList } from '#domain/facility/published-facilities.ts';
import { umlautsWrittenOut } from '#domain/text/umlauts-written-out.ts';
import type { ShownFacility } from './read-models.ts';

export const anchorOf = (list: string, id: string): string => `${list}-${id}`;

/** Every facility of the lists with its anchor. */
export const facilitiesOf = (lists: readonly PublishedFacilityList[]): ShownFacility[] =>
	lists.flatMap((list) => list.facilities.map((f) => ({ ...f, anchor: anchorOf(list.id, f.id) })));

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

const folded = (text: string): string => umlautsWrittenOut(text.normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/str(?:asse)?\b/g, 'str').trim();

/** Does every word of the text stand in name, finer kind, address or provider? Large and small letters, umlauts and „Straße“ or „Str.“ are the same. */
export function searcher(text: string): (facility: ShownFacility) => boolean {
	const words = folded(text).split(' ').filter((word) => word !== '');
	if (words.length === 0) return () => true;
	return ({ name, subKind, address, provider }) => {
		const hay = folded([name, subKind, address, provider].filter((part) => part !== null).join(' '));
		return words.every((word) => hay.includes(word));
	};
}
