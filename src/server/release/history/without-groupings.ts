import type { Catalogue } from '#domain/indicator/published.ts';

/** A catalogue with the levels of the tree alone. */
export function withoutGroupings({ members, ...catalogue }: Catalogue): Catalogue {
	if (members === undefined) return catalogue;
	const levels = catalogue.levels.filter((level) => level.groups === undefined);
	const kept = new Set(levels.map((level) => level.id));
	return { ...catalogue, levels, areas: catalogue.areas.filter((area) => kept.has(area.level)) };
}
