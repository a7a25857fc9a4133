import { lastDay } from './calendar.ts';
import type { SeenArea, SeenBaseFigure, SeenCatalogue } from './catalogue.ts';

/** The areas of a period (positions in the catalogue) and who lies under whom then. */
export interface AreaTree {
	/** 1 = exists in the period. */
	readonly exists: Uint8Array;
	/** Position of the area above, −1 where there is none. */
	readonly parent: Int32Array;
}

/** The borders of a period are those of its last day, but not older than the first known ones. */
export function areaTree({ areas, gebietsstaende }: Pick<SeenCatalogue, 'areas' | 'gebietsstaende'>, period: string): AreaTree {
	const first = gebietsstaende[0]?.id ?? '';
	const day = lastDay(period) < first ? first : lastDay(period);
	const there = (a: SeenArea): boolean => (a.validFrom ?? '') <= day && (a.validTo === null || a.validTo >= day);
	const at = new Map(areas.map((a, i) => [a.id, i]));
	const byCode = new Map(areas.flatMap((a, i) => (there(a) ? [[`${a.level}:${a.code}`, i] as const] : [])));
	// `parent` names the area above of the last Gebietsstand; earlier its forerunner of the same level and code was there.
	const above = (a: SeenArea): number => {
		const named = a.parent === null ? -1 : at.get(a.parent) ?? -1;
		if (named === -1 || there(areas[named]!)) return named;
		return byCode.get(`${areas[named]!.level}:${areas[named]!.code}`) ?? -1;
	};
	return { exists: Uint8Array.from(areas, (a) => (there(a) ? 1 : 0)), parent: Int32Array.from(areas, above) };
}

/** Sums of areas into the one above: only where the level adds up, rests only where they belong to the sum; and of areas into the group they are in. */
export function families({ areas, members }: Pick<SeenCatalogue, 'areas' | 'members'>, { exists, parent }: AreaTree, { additivity }: Pick<SeenBaseFigure, 'additivity'>): { whole: number; parts: number[] }[] {
	const found = new Map<number, number[]>();
	const at = new Map(members === undefined ? [] : areas.map((a, i) => [a.id, i]));
	const groups = Object.entries(members ?? {}).flatMap(([id, inside]) => {
		const [whole = -1, ...parts] = [id, ...inside].map((area) => at.get(area) ?? -1);
		return [whole, ...parts].every((i) => i !== -1 && exists[i]) && parts.every((i) => (additivity[areas[i]!.level] ?? 'none') !== 'none') ? [{ whole, parts }] : [];
	});
	areas.forEach((area, i) => {
		const adds = additivity[area.level] ?? 'none';
		if (!exists[i] || parent[i] === -1 || adds === 'none' || (area.rest && adds !== 'additive-with-rest')) return;
		found.set(parent[i]!, [...(found.get(parent[i]!) ?? []), i]);
	});
	return [...[...found].map(([whole, parts]) => ({ whole, parts })), ...groups];
}
