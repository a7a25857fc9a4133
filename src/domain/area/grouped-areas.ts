import type { Area, Level } from './area.ts';
import type { GroupedAreas, Grouping } from './grouping.ts';

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
