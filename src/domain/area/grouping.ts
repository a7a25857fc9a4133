import type { Area, Level } from './area.ts';

/**
 * A grouping beside the tree of levels (Gruppierung): wards, Ortsbeiräte, school districts. Its groups are made of areas of one level and may cross all
 * others. Their figures are sums of released figures, worked out after protection, so that nothing that is withheld can be in them.
 */
export interface Grouping {
	/** Stands in addresses like a level's. */
	readonly id: string;
	readonly name: string;
	readonly plural: string;
	/** Id of the level whose areas are put together. */
	readonly of: string;
	readonly groups: readonly AreaGroup[];
}

export interface AreaGroup {
	readonly code: string;
	readonly name: string;
	/** Keys of areas of that level. */
	readonly members: readonly string[];
}

/** A group's areas by its own area id. */
export type Members = Readonly<Record<string, readonly string[]>>;

export interface GroupedAreas {
	/** With the groupings, each before the level it is made of. */
	readonly levels: readonly Level[];
	/** One area per group, under the whole Kommune, existing as long as all its areas do. */
	readonly areas: readonly Area[];
	readonly members: Members;
}

/** Groups are made of the areas that exist now: for years with other borders they are not there. A group without areas, or with one that does not exist, is none. */
export function groupedAreas(groupings: readonly Grouping[], levels: readonly Level[], areas: readonly Area[]): GroupedAreas {
	const top = areas.find((a) => a.level === levels[0]?.id && a.validTo === null);
	const members: Record<string, readonly string[]> = {};
	const made = groupings.flatMap(({ id: level, of, groups }) => groups.flatMap(({ code, name, members: codes }): Area[] => {
		const parts = codes.flatMap((c) => areas.find((a) => a.level === of && a.code === c && a.validTo === null && !a.rest) ?? []);
		if (!top || parts.length === 0 || parts.length < codes.length) return [];
		const id = `${level}:${code}`;
		members[id] = parts.map((a) => a.id);
		return [{ id, level, code, name, parent: top.id, validFrom: latest(parts.map((a) => a.validFrom)), validTo: null, rest: false }];
	}));
	return { levels: levels.flatMap((level) => [...groupings.filter((g) => g.of === level.id).map(({ id, name, plural, of }) => ({ id, name, plural, groups: of })), level]), areas: made, members };
}

const latest = (days: readonly (string | null)[]): string | null => days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
